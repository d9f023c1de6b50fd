import { dayText } from './days.ts'
import type { RequiredMeeting } from './required-meeting.ts'
import type { Hindrance } from './team-calendar.ts'

const SAYS: Record<Hindrance, string> = {
  holiday: 'a holiday',
  'client-busy': 'the client has another meeting that day',
  'week-full': 'the owner has no session left that week',
  load: 'the load of the owner would reach its limit that month (SCH-05)',
  'day-full': 'the owner has no free time that day',
}

/** Why a meeting is not on the day that it was wanted on. */
export const sayHindrance = (hindrance: Hindrance, { role }: RequiredMeeting) =>
  hindrance === 'week-full' && role === 'vCIO' ? `${SAYS[hindrance]} (SCH-04)` : SAYS[hindrance]

/** Why a meeting has no place at all, in a sentence. */
export function sayUnplaced(meeting: RequiredMeeting, hindrances: ReadonlyMap<Hindrance, number>): string {
  const { from, to, owner } = meeting
  const window = from === to ? `on ${dayText(from)}` : `from ${dayText(from)} to ${dayText(to)}`
  if (hindrances.size === 0) return `There is no working day of the year ${window}.`
  const counts = [...hindrances]
    .toSorted(([, a], [, b]) => b - a)
    .map(([hindrance, days]) => `${sayHindrance(hindrance, meeting)} (${days} ${days === 1 ? 'day' : 'days'})`)
  return `${owner} has no place ${window}: ${counts.join('; ')}.`
}
