import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { printedScore } from '../printed-score.ts'
import { weigh } from '../weigh.ts'
import { parameters } from './parameters.ts'

/** SLA-01: presence, perception and performance weighted into one score. The printed example is misprinted; the formula holds. */
export const alignmentScore = defineRule({
  id: 'SLA-01',
  title: 'Alignment 3x3 score',
  clauses: ['SLA-01'],
  parameters,
  conflicts: ['alignment-colour', 'sla-01-example'],
  input: { presence: field.score, perception: field.score, performance: field.score },
  decide(signals, values, positions) {
    const { weights, example } = values['SLA-01']
    const weighed = weigh(signals, weights)
    const { score, says } = printedScore(weighed, signals, example, positions['sla-01-example'])
    return { value: { score }, because: [{ clause: 'SLA-01', says }] }
  },
})
