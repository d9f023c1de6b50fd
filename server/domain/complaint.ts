/** The root causes that complaints are tagged with (CX-T02). */
export const ROOT_CAUSES = ['Cadence', 'Relevance', 'Follow-through', 'Quality'] as const

/** A complaint of a client. Days are YYYY-MM-DD, times ISO 8601 in UTC. */
export interface Complaint {
  id: string
  clientId: string
  receivedOn: string
  rootCause: (typeof ROOT_CAUSES)[number] | null
  owner: string | null
  dueOn: string | null
  firstActionAt: string | null
  closedOn: string | null
}
