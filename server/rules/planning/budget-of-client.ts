import { type Segment, SEGMENTS } from '../../domain/segment.ts'
import { annualBudget } from '../1.2-engagement-strategy/annual-budget.ts'
import { budgetHours } from '../1.2-engagement-strategy/budget-hours.ts'
import type { CapacitySettings } from './capacity-settings.ts'

/** The budget of a year and the hours that it pays for, in each segment (ES-02, ES-03). Null without an MRR. */
export function budgetOfClient(mrr: number | null, { percents, hourlyCost }: CapacitySettings, asOf: string) {
  if (mrr === null) return null
  const inSegment = (segment: Segment) => {
    const budget = annualBudget.apply({ mrr, csPercent: percents?.[segment] }, asOf)
    const hours = budgetHours.apply({ ...budget.value, hourlyCost: hourlyCost?.[segment] }, asOf)
    return {
      annualBudget: Number(budget.value?.['annualBudget']),
      hours: Number(hours.value?.['hoursPerYear']),
      because: [...budget.because, ...hours.because],
    }
  }
  return Object.fromEntries(SEGMENTS.map((segment) => [segment, inSegment(segment)])) as Record<
    Segment,
    ReturnType<typeof inSegment>
  >
}
