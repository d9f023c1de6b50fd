import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { weigh } from '../weigh.ts'

/** HLT-01: the five categories as one score. The chapter itself gives no weights; the 20 % of blueprint 6.2 hold. */
export const healthScore = defineRule({
  id: 'HLT-01',
  title: 'Health Score',
  clauses: ['HLT-01'],
  parameters: inEdition({
    'HLT-01': { weights: { cx: 20, adoption: 20, engagement: 20, quality: 20, alignment: 20 } },
  }),
  conflicts: ['health-rollup'],
  input: {
    cx: field.score,
    adoption: field.score,
    engagement: field.score,
    quality: field.score,
    alignment: field.score,
  },
  decide(categories, values, positions) {
    if (positions['health-rollup'] !== 'five-at-20') {
      return { missing: [], because: [{ clause: 'HLT-01', says: 'This reading does not give all the weights' }] }
    }
    const { score, says } = weigh(categories, values['HLT-01'].weights)
    return { value: { health: score }, because: [{ clause: 'HLT-01', says }] }
  },
})
