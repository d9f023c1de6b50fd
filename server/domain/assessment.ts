/** An assessment of a client. */
export interface Assessment {
  id: string
  clientId: string
  /** What was assessed, in the provider's words: "security", "cloud". */
  kind: string
  /** YYYY-MM-DD; null while it is under way. */
  completedOn: string | null
}
