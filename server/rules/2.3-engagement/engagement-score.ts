import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { neededPart } from '../needed-part.ts'
import { printedScore } from '../printed-score.ts'
import { weigh } from '../weigh.ts'
import { parameters } from './parameters.ts'

/** ENG-01: four signals weighted into one score from 0 to 100. The printed example is misprinted; the formula holds. */
export const engagementScore = defineRule({
  id: 'ENG-01',
  title: 'Engagement score',
  clauses: ['ENG-01', 'ENG-02'],
  parameters,
  conflicts: ['eng-01-example'],
  input: {
    cadenceAdherence: field.score.optional(),
    stakeholderMix: field.score.optional(),
    decisionVelocity: field.score.optional(),
    followUpClosure: field.score.optional(),
    segment: field.segment.optional().describe('Segment, to tell what the one signal that lacks must be'),
  },
  decide({ segment, ...signals }, values, positions) {
    const { weights, example } = values['ENG-01']
    const missing = absentOf(signals, Object.keys(weights) as (keyof typeof weights)[])
    if (missing.length > 0) {
      const part =
        segment && neededPart({ signals, weights, limits: values['ENG-02'][segment === 'D' ? 'C' : segment] })
      if (part === undefined) return { missing }
      return { value: { score: null, needed: part.needed }, missing, because: [{ clause: 'ENG-02', says: part.says }] }
    }
    const known = signals as Record<keyof typeof weights, number>
    const weighed = weigh(known, weights)
    const { score, says } = printedScore(weighed, known, example, positions['eng-01-example'])
    return { value: { score }, because: [{ clause: 'ENG-01', says }] }
  },
})
