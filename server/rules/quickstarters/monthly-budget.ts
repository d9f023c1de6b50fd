import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/**
 * FND-15: what a client's revenue pays for in a month, and how the hours split into proactive and reactive ones. The
 * share of revenue may be named by its investment model (FND-12) in place of a figure.
 */
export const monthlyBudget = defineRule({
  id: 'FND-15',
  title: 'Monthly CS budget and hours per client',
  clauses: ['FND-12', 'FND-15'],
  parameters,
  input: {
    mrr: field.money,
    csPercent: field.percent.optional(),
    hourlyCost: field.hourlyCost,
    proactivePercent: field.percent,
    model: z
      .enum(['Boutique', 'Premium', 'Standard', 'Value', 'Cost Driver'])
      .optional()
      .describe('The investment model, where csPercent is not given'),
  },
  decide(input, values) {
    const { mrr, hourlyCost, proactivePercent, model } = input
    const csPercent = input.csPercent ?? (model === undefined ? undefined : values['FND-12'][model])
    if (csPercent === undefined) return { missing: absentOf(input, ['csPercent']) }
    const budget = Exact.of(mrr).times(csPercent).over(100)
    const hours = budget.over(hourlyCost)
    const proactive = hours.times(proactivePercent).over(100)
    const value = {
      monthlyBudget: budget.rounded(),
      hoursPerMonth: hours.rounded(),
      proactiveHours: proactive.rounded(),
      reactiveHours: hours.minus(proactive).rounded(),
    }
    const named = { clause: 'FND-12' as const, says: `Investment model ${model}: ${csPercent} % of MRR` }
    const steps = [
      `${sayNumber(mrr)} x ${csPercent} % = ${sayNumber(value.monthlyBudget)} a month`,
      `${sayNumber(value.monthlyBudget)} / ${sayNumber(hourlyCost)} = ${sayNumber(value.hoursPerMonth)} hours a month`,
      `${proactivePercent} % of them proactive: ${sayNumber(value.proactiveHours)} hours, reactive ${sayNumber(value.reactiveHours)}`,
    ].map((says) => ({ clause: 'FND-15' as const, says }))
    return { value, because: input.csPercent === undefined ? [named, ...steps] : steps }
  },
})
