import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { csPercentOf } from './cs-percent.ts'
import { parameters } from './parameters.ts'

/** ES-02: what may be spent on Customer Success for a client in a year: MRR x 12 x share. */
export const annualBudget = defineRule({
  id: 'ES-02',
  title: 'Annual CS budget per client',
  clauses: ['ES-01', 'ES-02', 'ES-04', 'FND-13'],
  parameters,
  conflicts: ['cs-investment'],
  input: {
    mrr: field.money.optional(),
    csPercent: field.percent.optional(),
    segment: field.segment.optional().describe('For the presets, where csPercent is not given'),
  },
  decide({ mrr, ...share }, values, positions) {
    const { csPercent, ground, missing = [] } = csPercentOf(share, values, positions['cs-investment'])
    if (mrr === undefined || csPercent === undefined)
      return { missing: [...(mrr === undefined ? ['mrr'] : []), ...missing] }
    const budget = Exact.of(mrr).times(12).times(csPercent).over(100).rounded()
    const says = `${sayNumber(mrr)} x 12 x ${csPercent} % = ${sayNumber(budget)} a year`
    return { value: { annualBudget: budget }, because: [{ clause: 'ES-02', says }, ground] }
  },
})
