import type { Meeting } from '../../../domain/meeting.ts'
import { byDay } from './by-day.ts'
import type { KnownSignals } from './known-signals.ts'
import type { SignalDay } from './signal-day.ts'

/** A follow-up is closed by its recap, within 48 hours of the meeting's end (ENG-T04, GEN-04). */
const LIMIT_MS = 48 * 3_600_000

/**
 * Follow-ups in a row, up to a day, that were not closed in time. A meeting whose time still runs is passed over; not
 * known for a client of which no recap was ever recorded.
 */
export function followUpSignals(meetings: readonly Meeting[]): (day: SignalDay) => KnownSignals {
  const ended = byDay(meetings, ({ endedAt }) => endedAt)
  return ({ asOf }) => {
    const now = `${asOf}T23:59:59.999Z`
    const states = ended.upTo(asOf).map((meeting) => stateOf(meeting, now))
    if (!states.some(({ recapSent }) => recapSent)) return {}
    const settled = states.flatMap(({ late }) => late ?? [])
    return { lateFollowUpsInARow: settled.length - 1 - settled.lastIndexOf(false) }
  }
}

function stateOf({ endedAt, recapSentAt }: Meeting, now: string): { recapSent: boolean; late: boolean | null } {
  const due = Date.parse(endedAt) + LIMIT_MS
  if (recapSentAt !== null && recapSentAt <= now) return { recapSent: true, late: Date.parse(recapSentAt) > due }
  return { recapSent: false, late: Date.parse(now) > due ? true : null }
}
