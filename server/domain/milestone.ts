/** A dated step of the work for a client. Days are YYYY-MM-DD. */
export interface Milestone {
  id: string
  clientId: string
  initiativeId: string | null
  title: string
  dueOn: string
  /** Null while it is not done. */
  doneOn: string | null
}
