import { CopilotError } from '../../domain/errors.ts'
import { inForce } from '../dated.ts'
import { appliedConflicts, choosePositions } from '../positions.ts'
import type { CadencePosition } from './cadence-of.ts'
import { checkPlanInput } from './check-plan-input.ts'
import { clientsWithout } from './clients-without.ts'
import { dayNumber } from './days.ts'
import { loadRows } from './load-rows.ts'
import { ownerLimits } from './owner-limits.ts'
import { parameters } from './parameters.ts'
import { placeAll } from './place-all.ts'
import { planNotices } from './plan-notices.ts'
import { type PlacedClient, requiredMeetings } from './required-meetings.ts'
import { segmentBMonths } from './segment-b-months.ts'
import { createTeamCalendar } from './team-calendar.ts'
import type { YearPlan } from './year-plan.ts'
import type { YearPlanInput } from './year-plan-input.ts'

/**
 * Plans the client meetings of a year: the cadence of each segment (SCH-01), renewal calls (SCH-T01) and budget
 * sessions (SCH-T02), with at most 8 sessions a vCIO and week (SCH-04) and a load below 85 % (SCH-05). Every meeting
 * that a clause asks for is placed or listed as unplaced. The sessions of a vCIO all count as strategic. `asOf` is the
 * day of the parameters, YYYY-MM-DD; throws `bad-input` before the first of them and for input that contradicts itself.
 */
export function planYear(input: YearPlanInput, asOf: string): YearPlan {
  const entry = inForce(parameters, asOf)
  if (entry === undefined)
    throw new CopilotError('bad-input', `No cadence is in force on ${asOf}; plan as of ${parameters[0].from} or later.`)
  checkPlanInput(input)
  const { values } = entry
  const { year, owners, settings } = input
  const position = choosePositions(['cadence'], input.position).cadence as CadencePosition

  const clients = input.clients.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const placed = clients.filter((client): client is PlacedClient => client.segment !== null)
  const holidays = new Set(input.holidays.map(dayNumber))
  const ownerOf = new Map(owners.map((owner) => [`${owner.role} ${owner.name}`, owner]))
  const hours = { start: minuteOf(settings.dayStart), end: minuteOf(settings.dayEnd), gap: settings.gapMinutes }
  const calendar = createTeamCalendar(holidays, hours, (name, role) =>
    ownerLimits(role, ownerOf.get(`${role} ${name}`), values),
  )

  const required = requiredMeetings(placed, input, position, values)
  const { meetings, unplaced, clashes } = placeAll(required, calendar, {
    holidays,
    packDays: values['RHY-06'].businessDaysBefore,
  })
  const segmentB = segmentBMonths(meetings, values['SCH-06'].monthPercent)
  return {
    year,
    asOf,
    position,
    settings,
    meetings,
    unplaced: [...clientsWithout(clients, input, position, values), ...unplaced].toSorted((a, b) =>
      a.client.id === b.client.id ? 0 : a.client.id < b.client.id ? -1 : 1,
    ),
    load: loadRows(calendar.tallies(), year),
    clashes,
    segmentB,
    conflicts: appliedConflicts(['cadence'], input.position),
    notices: planNotices({ input, clients: placed, tallies: calendar.tallies(), segmentB, values }),
  }
}

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
