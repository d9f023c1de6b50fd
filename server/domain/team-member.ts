/** One of the provider's own people in one role. */
export interface TeamMember {
  id: string
  name: string
  role: string
  hoursPerMonth: number | null
  /** May pass 100. */
  bookedPercent: number | null
  /** Who stands in for them. */
  backUp: string | null
}
