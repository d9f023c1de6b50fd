import type { Meeting } from '../../../domain/meeting.ts'
import type { KnownSignals } from './known-signals.ts'

/** Sessions in a row, up to a day, without the sponsor in the room; not known where the latest does not say. */
export function meetingSignals(meetings: readonly Meeting[], asOf: string): KnownSignals {
  const held = meetings
    .filter(({ endedAt }) => endedAt.slice(0, 10) <= asOf)
    .toSorted((a, b) => (a.endedAt < b.endedAt ? 1 : -1))
  const present = held.findIndex(({ sponsorPresent }) => sponsorPresent !== false)
  const [latest] = held
  if (latest === undefined || latest.sponsorPresent === null) return {}
  return { decisionMakerAbsentInARow: present === -1 ? held.length : present }
}
