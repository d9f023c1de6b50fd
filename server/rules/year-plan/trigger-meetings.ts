import type { Segment } from '../../domain/segment.ts'
import { dayNumber, dayText, firstOf, isWeekend } from './days.ts'
import { leaderOf } from './leader-of.ts'
import { lengthOf } from './length-of.ts'
import type { MeetingKind } from './meeting-kinds.ts'
import type { YearPlanValues } from './parameters.ts'
import type { RequiredMeeting } from './required-meeting.ts'
import type { PlanClient, PlanSettings } from './year-plan-input.ts'

interface Year {
  year: number
  values: YearPlanValues
  settings: PlanSettings
}

/** The renewal call (SCH-T01) and the budget session (SCH-T02) that fall due in the year, where the dates are known. */
export function triggerMeetings(client: PlanClient & { segment: Segment }, plan: Year): RequiredMeeting[] {
  const { year, values } = plan
  const renewal = renewalDue(client, values)
  const budget = budgetDue(client, year, values)
  return [
    ...(renewal !== undefined && isIn(year, renewal)
      ? [meetingDue(client, plan, { kind: 'renewal', clause: 'SCH-T01', due: renewal, before: 'the renewal' })]
      : []),
    ...(budget === undefined
      ? []
      : [meetingDue(client, plan, { kind: 'budget', clause: 'SCH-T02', due: budget, before: 'the fiscal year end' })]),
  ]
}

/** The day a renewal call is due, whatever the year; undefined when the renewal date is not known. */
export const renewalDue = ({ renewalDate }: PlanClient, values: YearPlanValues): number | undefined =>
  renewalDate == null ? undefined : dayNumber(renewalDate) - values['SCH-T01'].daysBefore

/** The day in the year that a budget session is due, for the fiscal year that ends in this year or early in the next. */
function budgetDue({ fiscalYearEnd }: PlanClient, year: number, values: YearPlanValues): number | undefined {
  if (fiscalYearEnd == null) return undefined
  return [year, year + 1]
    .map((ends) => yearEnd(ends, fiscalYearEnd) - values['SCH-T02'].daysBefore)
    .find((due) => isIn(year, due))
}

// The last day of February, also in a year without a 29th.
const yearEnd = (year: number, monthDay: string) =>
  monthDay === '02-29' ? firstOf(year, 2) - 1 : dayNumber(`${year}-${monthDay}`)

const isIn = (year: number, day: number) => day >= firstOf(year, 0) && day < firstOf(year, 12)

function meetingDue(
  client: PlanClient & { segment: Segment },
  { year, values, settings }: Year,
  { kind, clause, due, before }: { kind: MeetingKind; clause: 'SCH-T01' | 'SCH-T02'; due: number; before: string },
): RequiredMeeting {
  const { id, name, segment, owners } = client
  const leader = leaderOf(kind, segment, values)
  const length = lengthOf(kind, values, settings)
  const from = Math.max(firstOf(year, 0), due - settings.daysEarly)
  const says = `Due ${dayText(due)}, ${values[clause].daysBefore} days before ${before}`
  return {
    client: { id, name },
    segment,
    kind,
    period: dayText(due),
    from,
    to: due,
    wanted: lastWorkday(from, due),
    preferred: [],
    minutes: length.minutes,
    role: leader.role,
    owner: owners[leader.role] ?? undefined,
    clause,
    because: [{ clause, says }, leader.ground, length.ground],
    rank: 0,
  }
}

function lastWorkday(from: number, to: number): number | undefined {
  for (let day = to; day >= from; day--) if (!isWeekend(day)) return day
  return undefined
}
