import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { printedScore } from '../printed-score.ts'
import { weigh } from '../weigh.ts'
import { parameters } from './parameters.ts'

/**
 * SQ-01: four signals weighted into one score from 0 to 100. Recurrence enters so that high is good. The printed example
 * is misprinted; the formula holds.
 */
export const serviceQualityScore = defineRule({
  id: 'SQ-01',
  title: 'Service Quality score',
  clauses: ['SQ-01'],
  parameters,
  conflicts: ['sq-01-example'],
  input: {
    slaTrend: field.score,
    onTimeDelivery: field.score,
    recurrence: field.score.describe('High is good: 100 when nothing came back'),
    followThrough: field.score,
  },
  decide(signals, values, positions) {
    const { weights, example } = values['SQ-01']
    const weighed = weigh(signals, weights)
    const { score, says } = printedScore(weighed, signals, example, positions['sq-01-example'])
    return { value: { score }, because: [{ clause: 'SQ-01', says }] }
  },
})
