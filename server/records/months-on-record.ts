import type { MonthlySignals } from '../domain/monthly-signals.ts'
import type { KnownSignals } from './health/reading.ts'

const MAX_MONTHS = 6

export interface MonthOnRecord {
  /** YYYY-MM. */
  month: string
  /** Empty for a month without a row. */
  signals: KnownSignals
}

/**
 * The client's last six months up to `last`, oldest first, beginning no earlier than its first row. A month without a
 * row is a month of which nothing is known; it does not disappear.
 */
export function monthsOnRecord(rows: MonthlySignals[], last: string | null): MonthOnRecord[] {
  const byMonth = new Map(rows.map((row) => [row.month, row]))
  const first = rows.map(({ month }) => month).toSorted()[0]
  if (first === undefined || last === null) return []
  const months: MonthOnRecord[] = []
  for (let month = last; month >= first && months.length < MAX_MONTHS; month = monthBefore(month)) {
    months.unshift({ month, signals: byMonth.get(month) ?? {} })
  }
  return months
}

/** The month that a client's health is of: the running one where it has signals already, else the portfolio's. */
export function clientMonth(rows: { month: string }[], ofPortfolio: string | null, asOf: string): string | null {
  const running = asOf.slice(0, 7)
  return rows.some(({ month }) => month === running) ? running : ofPortfolio
}

/** The month before, YYYY-MM. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}
