import { Exact } from '../exact.ts'
import { sayNumber } from '../say-number.ts'

const MS_PER_HOUR = 3_600_000

/** What must be done within some hours of a start, the day and hour it was done, or else the present one. */
interface Deadline {
  start: string
  done: string | undefined
  now: string
  limitHours: number
}

/** How a task stands against its deadline. `hours` runs from the start to when it was done, or to now. The last hour counts as in time. */
export function deadlineStatus({ start, done, now, limitHours }: Deadline) {
  const elapsedMs = timeOf(done ?? now) - timeOf(start)
  const inTime = elapsedMs <= limitHours * MS_PER_HOUR
  const hours = Exact.of(elapsedMs).over(MS_PER_HOUR).rounded()
  const status = done === undefined ? (inTime ? 'due' : 'overdue') : inTime ? 'on-time' : 'late'
  const what = done === undefined ? `Not done ${sayNumber(hours)} h on` : `Done after ${sayNumber(hours)} h`
  return { status, hours, elapsedMs, says: `${what}, ${limitHours} h allowed: ${status}` }
}

/** The day and hour some hours after an instant, as `2026-03-06 at 09:00`, in the zone of the instant. */
export const hoursAfter = (instant: string, hours: number) =>
  new Date(timeOf(instant.replace(ZONE, '')) + hours * MS_PER_HOUR).toISOString().slice(0, MINUTES).replace('T', ' at ')

// A day and a time to the minute.
const MINUTES = 16

// A time without a zone is read as UTC, so that the answer does not depend on the machine.
const ZONE = /(Z|[+-]\d\d:\d\d)$/
const timeOf = (instant: string) => Date.parse(`${instant}${ZONE.test(instant) ? '' : 'Z'}`.replace(',', '.'))
