import type { DeclineReason } from './decline-reason.ts'

/** One line of a client's budget. Days are YYYY-MM-DD; amounts are in the record's currency. */
export interface BudgetLine {
  id: string
  clientId: string
  /** A year or a quarter: 2026 or 2026-Q4. */
  period: string
  title: string
  forecast: number | null
  actual: number | null
  approvedOn: string | null
  preApprovedOn: string | null
  declineReason: DeclineReason | null
}
