import type { Meeting, MissedMeeting } from '../../../domain/meeting.ts'
import { byDay } from './by-day.ts'
import { type KnownSignals, onlyKnown } from './known-signals.ts'
import type { SignalDay } from './signal-day.ts'

interface Session {
  kind: Meeting['kind']
  day: string
  missed: boolean
  /** Whether the record says outright that it was held or missed. */
  told: boolean
}

// An incident review answers to an incident; it belongs to no cadence.
const isOfCadence = ({ kind }: Session) => kind !== 'incident-review'

// The meeting types that Scheduling (4.1) names: Strategic Review, Roadmap Sync and Budget Planning.
const STRATEGIC: readonly Meeting['kind'][] = ['qbr', 'executive-qbr', 'strategy', 'roadmap', 'budget']
const isStrategic = ({ kind }: Session) => STRATEGIC.includes(kind)

/**
 * Sessions missed in a row up to a day: one that was held ends the row, one that was moved counts for nothing. Not known
 * for a client of which no record says whether a session was held or missed.
 */
export function attendanceSignals(
  meetings: readonly Meeting[],
  missed: readonly MissedMeeting[],
): (day: SignalDay) => KnownSignals {
  const sessions = [
    ...meetings.map(({ kind, endedAt, status }) => ({ kind, day: endedAt, missed: false, told: status !== null })),
    ...missed
      .filter(({ status }) => status === 'missed')
      .map(({ kind, scheduledFor }) => ({ kind, day: scheduledFor, missed: true, told: true })),
  ]
  const ofCadence = byDay(sessions.filter(isOfCadence), ({ day }) => day)
  const strategic = byDay(sessions.filter(isStrategic), ({ day }) => day)
  return ({ asOf }) =>
    onlyKnown({
      sessionsMissedInARow: missedInARow(ofCadence.upTo(asOf)),
      strategicMeetingsMissedInARow: missedInARow(strategic.upTo(asOf)),
    })
}

function missedInARow(sessions: readonly Session[]): number | null {
  if (!sessions.some(({ told }) => told)) return null
  return sessions.length - 1 - sessions.findLastIndex(({ missed }) => !missed)
}
