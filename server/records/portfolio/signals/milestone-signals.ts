import type { Milestone } from '../../../domain/milestone.ts'
import { daysBetween } from '../days-between.ts'
import type { KnownSignals } from './known-signals.ts'
import type { SignalDay } from './signal-day.ts'

/** How late the milestone is that has waited longest on a day; 0 where milestones are on record and none is overdue. */
export function milestoneSignals(milestones: readonly Milestone[]): (day: SignalDay) => KnownSignals {
  return ({ asOf }) => {
    if (milestones.length === 0) return {}
    const late = milestones
      .filter(({ dueOn, doneOn }) => dueOn < asOf && (doneOn === null || doneOn > asOf))
      .map(({ dueOn }) => daysBetween(dueOn, asOf))
    return { milestoneSlipDays: Math.max(0, ...late) }
  }
}
