import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { csPercentOf } from './cs-percent.ts'
import { parameters } from './parameters.ts'

/** ES-06: how much of the budget, and how many hours, go to strategic work delivered through playbooks. */
export const timeAllocation = defineRule({
  id: 'ES-06',
  title: 'Time Allocation Formula (strategic playbook time)',
  clauses: ['ES-01', 'ES-04', 'ES-06', 'FND-13'],
  parameters,
  conflicts: ['cs-investment'],
  input: {
    mrr: field.money.optional(),
    csPercent: field.percent.optional(),
    plannedShare: field.percent.optional(),
    strategicShare: field.percent.optional(),
    hourlyCost: field.hourlyCost.optional(),
    segment: field.segment.optional().describe('For the presets, where csPercent is not given'),
  },
  decide(input, values, positions) {
    const { mrr, plannedShare, strategicShare, hourlyCost } = input
    const { csPercent, ground, missing = [] } = csPercentOf(input, values, positions['cs-investment'])
    if (
      mrr === undefined ||
      csPercent === undefined ||
      plannedShare === undefined ||
      strategicShare === undefined ||
      hourlyCost === undefined
    ) {
      return { missing: [...absentOf(input, ['mrr', 'plannedShare', 'strategicShare', 'hourlyCost']), ...missing] }
    }
    const annual = Exact.of(mrr).times(12).times(csPercent).over(100)
    const planned = annual.times(plannedShare).over(100)
    const strategic = planned.times(strategicShare).over(100)
    const value = {
      annualBudget: annual.rounded(),
      plannedBudget: planned.rounded(),
      strategicBudget: strategic.rounded(),
      strategicHours: strategic.over(hourlyCost).rounded(),
    }
    const steps = [
      `${sayNumber(mrr)} x 12 x ${csPercent} % = ${sayNumber(value.annualBudget)} a year`,
      `x ${plannedShare} % planned = ${sayNumber(value.plannedBudget)}`,
      `x ${strategicShare} % strategic = ${sayNumber(value.strategicBudget)}`,
      `/ ${sayNumber(hourlyCost)} = ${sayNumber(value.strategicHours)} hours a year`,
    ]
    return { value, because: [...steps.map((says) => ({ clause: 'ES-06' as const, says })), ground] }
  },
})
