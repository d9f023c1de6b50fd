import { dayText, firstOf } from './days.ts'
import type { YearPlanValues } from './parameters.ts'
import type { PlacedClient } from './required-meetings.ts'
import type { Tally } from './team-calendar.ts'
import { renewalDue } from './trigger-meetings.ts'
import type { MonthShare } from './year-plan.ts'
import type { YearPlanInput } from './year-plan-input.ts'

interface Planned {
  input: YearPlanInput
  clients: readonly PlacedClient[]
  tallies: readonly Tally[]
  segmentB: readonly MonthShare[]
  values: YearPlanValues
}

/** What a reader must know of a plan that no single meeting says, in a sentence each. */
export function planNotices({ input, clients, tallies, segmentB, values }: Planned): string[] {
  const { loadBelowPercent } = values['SCH-05']
  const { vcioSessionsPerWeek } = values['SCH-04']
  const known = new Map(input.owners.map((owner) => [`${owner.role} ${owner.name}`, owner]))
  const ofTallies = (holds: (owner: YearPlanInput['owners'][number] | undefined) => boolean) =>
    tallies
      .filter(({ owner, role }) => holds(known.get(`${role} ${owner}`)))
      .map(({ owner, role }) => `${owner} (${role})`)

  const unjudged = ofTallies((owner) => owner?.hoursPerMonth == null)
  const alone = ofTallies((owner) => owner?.hoursPerMonth != null && owner.bookedPercent == null)
  const reduced = input.owners.filter(
    ({ role, slotsPerWeek }) => role === 'vCIO' && (slotsPerWeek ?? 0) > vcioSessionsPerWeek,
  )
  const noYearEnd = clients.filter(({ fiscalYearEnd }) => fiscalYearEnd == null).length
  const before = callsBefore(clients, input.year, values)
  const crowded = segmentB.filter(({ within }) => !within)
  return [
    ...(before.length === 0
      ? []
      : [`Renewal calls that were due before the year, and are not in this plan (SCH-T01): ${listOf(before)}.`]),
    ...(noYearEnd === 0
      ? []
      : [
          `The fiscal year end is not known of ${noYearEnd} of ${clients.length} clients, so they get no session by SCH-T02.`,
        ]),
    ...(unjudged.length === 0
      ? []
      : [`The load is not judged where the hours of a month are not known: ${listOf(unjudged)}.`]),
    ...(alone.length === 0
      ? []
      : [`Without a booked share the load counts the meetings of this plan alone: ${listOf(alone)}.`]),
    ...(unjudged.length === tallies.length
      ? []
      : [`Of the three load limits that SCH-05 prints, this plan keeps the average: below ${loadBelowPercent}%.`]),
    ...reduced.map(
      ({ name, slotsPerWeek }) =>
        `${name} is planned with ${vcioSessionsPerWeek} sessions a week, not ${slotsPerWeek}: SCH-04 allows a vCIO no more.`,
    ),
    ...(crowded.length === 0
      ? []
      : [
          `More than ${values['SCH-06'].monthPercent}% of the Segment B meetings of a quarter fall in one month (SCH-06): ${listOf(crowded.map(({ month, meetings, ofQuarter }) => `${month} ${meetings} of ${ofQuarter}`))}.`,
        ]),
  ]
}

function callsBefore(clients: readonly PlacedClient[], year: number, values: YearPlanValues): string[] {
  const newYear = firstOf(year, 0)
  return clients.flatMap((client) => {
    const due = renewalDue(client, values)
    const isBefore = due !== undefined && due < newYear && due + values['SCH-T01'].daysBefore >= newYear
    return isBefore ? [`${client.name} (${client.id}) ${dayText(due)}`] : []
  })
}

const MOST_NAMED = 10

const listOf = (names: readonly string[]) =>
  names.length <= MOST_NAMED
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
