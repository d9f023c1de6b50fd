import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { printedScore } from '../printed-score.ts'
import { weigh } from '../weigh.ts'
import { parameters } from './parameters.ts'

/** ENG-01: four signals weighted into one score from 0 to 100. The printed example is misprinted; the formula holds. */
export const engagementScore = defineRule({
  id: 'ENG-01',
  title: 'Engagement score',
  clauses: ['ENG-01'],
  parameters,
  conflicts: ['eng-01-example'],
  input: {
    cadenceAdherence: field.score,
    stakeholderMix: field.score,
    decisionVelocity: field.score,
    followUpClosure: field.score,
  },
  decide(signals, values, positions) {
    const { weights, example } = values['ENG-01']
    const weighed = weigh(signals, weights)
    const { score, says } = printedScore(weighed, signals, example, positions['eng-01-example'])
    return { value: { score }, because: [{ clause: 'ENG-01', says }] }
  },
})
