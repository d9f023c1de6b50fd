/** `stability` work lowers a risk and stays allowed under an expansion gate; `expansion` does not (ENG-07). */
export const INITIATIVE_KINDS = ['stability', 'expansion'] as const
export const INITIATIVE_STATUSES = ['proposed', 'approved', 'in-progress', 'paused', 'done'] as const

export interface Initiative {
  id: string
  clientId: string
  title: string
  kind: (typeof INITIATIVE_KINDS)[number]
  status: (typeof INITIATIVE_STATUSES)[number]
  owner: string | null
  budget: number | null
  /** For example `2027-Q1`. */
  targetQuarter: string | null
  outcome: string | null
}
