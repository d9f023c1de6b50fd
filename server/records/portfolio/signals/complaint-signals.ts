import type { Complaint } from '../../../domain/complaint.ts'
import { byDay } from './by-day.ts'
import { type KnownSignals, onlyKnown } from './known-signals.ts'
import { daysOfMonth, type SignalDay } from './signal-day.ts'

/**
 * The complaints of the month and their root causes. Those without a root cause add none; where no complaint of the
 * month has one, the causes are not known.
 */
export function complaintSignals(complaints: readonly Complaint[]): (day: SignalDay) => KnownSignals {
  const received = byDay(complaints, ({ receivedOn }) => receivedOn)
  return (day) => {
    if (received.upTo(day.asOf).length === 0) return {}
    const { from, to } = daysOfMonth(day)
    const ofMonth = received.between(from, to)
    const causes = [...new Set(ofMonth.flatMap(({ rootCause }) => rootCause ?? []))].toSorted()
    return onlyKnown({
      newComplaints: ofMonth.length,
      complaintTags: causes.length === 0 && ofMonth.length > 0 ? null : causes,
    })
  }
}
