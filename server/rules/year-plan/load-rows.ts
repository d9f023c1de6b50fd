import { weekText } from './days.ts'
import type { Tally } from './team-calendar.ts'
import type { OwnerLoad } from './year-plan.ts'

/** The sessions of each owner by week and, with the load, by month; only where there are any. */
export function loadRows(tallies: readonly Tally[], year: number): OwnerLoad[] {
  const rows = tallies.flatMap(({ owner, role, limits, weeks, months }): OwnerLoad[] => [
    ...[...weeks].map(([monday, tally]) => ({
      owner,
      role,
      span: 'week' as const,
      period: weekText(monday),
      ...tally,
      slots: limits.slotsPerWeek ?? null,
      percent: null,
    })),
    ...[...months].map(([month, tally]) => ({
      owner,
      role,
      span: 'month' as const,
      period: `${year}-${String(month + 1).padStart(2, '0')}`,
      ...tally,
      slots: null,
      percent: limits.percentOf(tally.minutes),
    })),
  ])
  const keyOf = ({ owner, role, span, period }: OwnerLoad) => [owner, role, span, period].join('\n')
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
