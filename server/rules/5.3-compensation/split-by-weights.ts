import { Exact } from '../exact.ts'
import { sayNumber } from '../say-number.ts'

const PERCENT = 100

// "GRR", not "grr score": an amount is paid for the metric.
const METRICS: Record<string, string> = {
  grrScore: 'GRR',
  nrrScore: 'NRR',
  healthScore: 'Health guardrail',
  portfolioNrrScore: 'portfolio NRR',
  milestonesScore: 'milestones',
  alignmentTrendScore: 'alignment trend',
  slaTrendScore: 'SLA trend',
  adoptionDeltaScore: 'Adoption/DMI',
  lifecycleScore: 'lifecycle',
}

/** An amount split by the percentages of its metrics: the part of each by its name, and the split in words. */
export function splitByWeights(amount: number, weights: Readonly<Record<string, number>>) {
  const each = Object.entries(weights).map(([name, weight]) => ({
    metric: METRICS[name] ?? name,
    weight,
    part: Exact.of(amount).times(weight).over(PERCENT).rounded(),
  }))
  const told = each.map(({ metric, weight, part }) => `${metric} $${sayNumber(part)} (${weight} %)`)
  return {
    parts: Object.fromEntries(each.map(({ metric, part }) => [metric, part])),
    says: `${told.join(', ')} of $${sayNumber(amount)}`,
  }
}
