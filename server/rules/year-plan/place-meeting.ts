import type { RequiredMeeting } from './required-meeting.ts'
import type { Hindrance, TeamCalendar } from './team-calendar.ts'
import { isPreferred } from './wanted-day.ts'
import { workdaysIn } from './workdays-in.ts'

/** A day that is not a preferred day of the week counts as this many days further away. */
const OFF_DAY = 7

export type Placing =
  | { day: number; start: number; hindrance: Hindrance | undefined }
  | { day: undefined; hindrances: Map<Hindrance, number> }

/** Books a meeting on the free day nearest to the wanted one. `hindrance` is what kept it from the wanted day. */
export function placeMeeting(meeting: RequiredMeeting & { owner: string }, calendar: TeamCalendar): Placing {
  const hindrances = new Map<Hindrance, number>()
  const asked = { ...meeting, clientId: meeting.client.id }
  let first: Hindrance | undefined
  for (const day of candidates(meeting)) {
    const tried = calendar.tryDay(day, asked)
    if ('start' in tried) {
      calendar.book(day, tried.start, asked)
      return { day, start: tried.start, hindrance: first }
    }
    first ??= tried.hindrance
    hindrances.set(tried.hindrance, (hindrances.get(tried.hindrance) ?? 0) + 1)
  }
  return { day: undefined, hindrances }
}

function* candidates({ from, to, wanted, preferred }: RequiredMeeting): Generator<number> {
  if (wanted === undefined) return
  yield wanted
  const distance = (day: number) => Math.abs(day - wanted) + (isPreferred(day, preferred) ? 0 : OFF_DAY)
  yield* workdaysIn(from, to)
    .filter((day) => day !== wanted)
    .map((day) => ({ day, far: distance(day) }))
    .toSorted((a, b) => a.far - b.far || a.day - b.day)
    .map(({ day }) => day)
}
