import { Exact } from '../exact.ts'
import type { MonthShare, PlannedMeeting } from './year-plan.ts'

/** SCH-06: what share of the Segment B meetings of a quarter falls in each month. With few meetings no spread can keep it. */
export function segmentBMonths(meetings: readonly PlannedMeeting[], mostPercent: number): MonthShare[] {
  const months = Map.groupBy(
    meetings.filter(({ segment }) => segment === 'B'),
    ({ on }) => on.slice(0, 7),
  )
  const shares = [...months].map(([month, inMonth]) => ({ month, quarter: quarterOf(month), meetings: inMonth.length }))
  const quarters = Map.groupBy(shares, ({ quarter }) => quarter)
  return shares
    .map(({ month, quarter, meetings: count }) => {
      const ofQuarter = quarters.get(quarter)!.reduce((sum, each) => sum + each.meetings, 0)
      const percent = Exact.of(count).times(100).over(ofQuarter)
      return {
        quarter,
        month,
        meetings: count,
        ofQuarter,
        percent: percent.rounded(),
        within: Exact.of(mostPercent).isAtLeast(percent),
      }
    })
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
}

const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`
