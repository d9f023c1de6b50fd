import { monthBefore } from '../months-on-record.ts'

/** A month, YYYY-MM, and the day that it is judged for. */
export interface JudgedMonth {
  month: string
  asOf: string
}

/** The months up to `last`, oldest first: each judged for its last day, the latest for the day asked for. */
export function monthsToJudge(last: string, count: number, asOf: string): JudgedMonth[] {
  const months: JudgedMonth[] = []
  for (let month = last; months.length < count; month = monthBefore(month))
    months.unshift({ month, asOf: months.length === 0 ? asOf : lastDayOf(month) })
  return months
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
