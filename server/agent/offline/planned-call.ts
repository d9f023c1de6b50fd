/** A tool call that the offline model is about to make. */
export interface PlannedCall {
  name: string
  input: Record<string, unknown>
}
