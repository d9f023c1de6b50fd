import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { weigh } from '../weigh.ts'
import { parameters } from './parameters.ts'

/** TEC-095: five dimensions at the same weight. The other readings give no weights to compute with, so they stay unknown. */
export const compositeHealth = defineRule({
  id: 'TEC-095',
  title: 'Composite Health Score',
  clauses: ['TEC-095'],
  parameters,
  conflicts: ['health-rollup'],
  input: {
    cx: field.score,
    adoption: field.score,
    engagement: field.score,
    quality: field.score,
    alignment: field.score,
  },
  decide(dimensions, values, positions) {
    if (positions['health-rollup'] !== 'five-at-20') {
      return { missing: [], because: [{ clause: 'TEC-095', says: 'This reading does not give all the weights' }] }
    }
    const { score, says } = weigh(dimensions, values['TEC-095'].weights)
    return { value: { health: score }, because: [{ clause: 'TEC-095', says }] }
  },
})
