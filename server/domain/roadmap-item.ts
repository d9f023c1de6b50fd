export const ROADMAP_STATUSES = ['planned', 'approved', 'in-progress', 'done', 'deferred', 'dropped'] as const

/** Something on a client's roadmap. */
export interface RoadmapItem {
  id: string
  clientId: string
  title: string
  theme: string | null
  /** For example `2027-Q1`. */
  quarter: string | null
  cost: number | null
  status: (typeof ROADMAP_STATUSES)[number]
  isSecurity: boolean | null
  /** When it last changed quarter, scope or status, YYYY-MM-DD. */
  movedOn: string | null
}
