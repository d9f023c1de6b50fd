import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { neededPart } from '../needed-part.ts'
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
  clauses: ['SQ-01', 'SQ-02'],
  parameters,
  conflicts: ['sq-01-example'],
  input: {
    slaTrend: field.score.optional(),
    onTimeDelivery: field.score.optional(),
    recurrence: field.score.optional().describe('High is good: 100 when nothing came back'),
    followThrough: field.score.optional(),
    segment: field.segment.optional().describe('Segment, to tell what the one signal that lacks must be'),
  },
  decide({ segment, ...signals }, values, positions) {
    const { weights, example } = values['SQ-01']
    const missing = absentOf(signals, Object.keys(weights) as (keyof typeof weights)[])
    if (missing.length > 0) {
      const part = segment && neededPart({ signals, weights, limits: values['SQ-02'][segment] })
      if (part === undefined) return { missing }
      return { value: { score: null, needed: part.needed }, missing, because: [{ clause: 'SQ-02', says: part.says }] }
    }
    const known = signals as Record<keyof typeof weights, number>
    const weighed = weigh(known, weights)
    const { score, says } = printedScore(weighed, known, example, positions['sq-01-example'])
    return { value: { score }, because: [{ clause: 'SQ-01', says }] }
  },
})
