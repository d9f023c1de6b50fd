import { dayText } from './days.ts'
import { packDue } from './pack-due.ts'
import { placeMeeting } from './place-meeting.ts'
import type { RequiredMeeting } from './required-meeting.ts'
import { sayHindrance, sayUnplaced } from './say-hindrance.ts'
import type { TeamCalendar } from './team-calendar.ts'
import type { Clash, PlannedMeeting, UnplacedMeeting } from './year-plan.ts'

interface Placed {
  meetings: PlannedMeeting[]
  unplaced: UnplacedMeeting[]
  clashes: Clash[]
}

/**
 * Gives every meeting a day, the ones with the least room first: those due on a day, then by month, quarter, half-year
 * and year, Segment A before D. A meeting that finds no place is listed and moves no other.
 */
export function placeAll(
  required: readonly RequiredMeeting[],
  calendar: TeamCalendar,
  { holidays, packDays }: { holidays: ReadonlySet<number>; packDays: number },
): Placed {
  const found: Placed = { meetings: [], unplaced: [], clashes: [] }
  for (const meeting of required.toSorted(inTurn)) {
    const { client, segment, kind, period, wanted, minutes, owner, role, clause, because } = meeting
    if (owner === undefined) {
      found.unplaced.push({ ...unplacedOf(meeting), why: `No ${role} is named for the client.` })
      continue
    }
    const placing = placeMeeting({ ...meeting, owner }, calendar)
    if (placing.day === undefined) {
      const why = sayUnplaced(meeting, placing.hindrances)
      found.unplaced.push({ ...unplacedOf(meeting), why })
      if (wanted !== undefined)
        found.clashes.push({ client, kind, period, owner, wanted: dayText(wanted), on: null, why })
      continue
    }
    const on = dayText(placing.day)
    found.meetings.push({
      client,
      segment,
      kind,
      period,
      on,
      start: clockOf(placing.start),
      minutes,
      owner,
      role,
      packDue: dayText(packDue(placing.day, packDays, holidays)),
      clause,
      because,
    })
    if (placing.hindrance !== undefined) {
      const why = `${dayText(wanted!)}: ${sayHindrance(placing.hindrance, meeting)}.`
      found.clashes.push({ client, kind, period, owner, wanted: dayText(wanted!), on, why })
    }
  }
  return {
    meetings: found.meetings.toSorted(by(({ on, start, owner, client }) => [on, start, owner, client.id])),
    unplaced: found.unplaced.toSorted(by(({ client, kind, period }) => [client.id, kind ?? '', period ?? ''])),
    clashes: found.clashes.toSorted(by(({ wanted, client, kind }) => [wanted, client.id, kind])),
  }
}

const unplacedOf = ({ client, kind, period, from, to, clause }: RequiredMeeting) => ({
  client,
  kind,
  period,
  window: { from: dayText(from), to: dayText(to) },
  clause,
})

const inTurn = (a: RequiredMeeting, b: RequiredMeeting) =>
  a.rank - b.rank ||
  compare([a.segment], [b.segment]) ||
  (a.wanted ?? a.to) - (b.wanted ?? b.to) ||
  compare([a.client.id, a.kind, a.period], [b.client.id, b.kind, b.period])

const by =
  <Item>(keyOf: (item: Item) => string[]) =>
  (a: Item, b: Item) =>
    compare(keyOf(a), keyOf(b))

function compare(a: string[], b: string[]): number {
  const at = a.findIndex((key, index) => key !== b[index])
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1
}

const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
