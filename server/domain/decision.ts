/** Something that a client decided. Credit counts only with owner, date and budget in writing (GEN-02). */
export interface Decision {
  id: string
  clientId: string
  meetingId: string | null
  title: string
  owner: string | null
  /** YYYY-MM-DD. */
  dueDate: string | null
  budget: number | null
  inWriting: boolean | null
  /** ISO 8601 in UTC; the first action is due 72 hours later (GEN-05). */
  decidedAt: string
  firstActionAt: string | null
}
