import type { Assessment } from '../../../domain/assessment.ts'
import { daysBetween } from '../days-between.ts'
import type { KnownSignals } from './known-signals.ts'
import type { SignalDay } from './signal-day.ts'

/** How long ago the last assessment was completed, and whether that was in the month or since. Not known before the first. */
export function assessmentSignals(assessments: readonly Assessment[]): (day: SignalDay) => KnownSignals {
  const days = assessments.flatMap(({ completedOn }) => completedOn ?? []).toSorted()
  return ({ month, asOf }) => {
    const last = days.findLast((day) => day <= asOf)
    if (last === undefined) return {}
    return { daysSinceAssessment: daysBetween(last, asOf), assessmentCompleted: last >= `${month}-01` }
  }
}
