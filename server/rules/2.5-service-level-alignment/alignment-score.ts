import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { neededPart } from '../needed-part.ts'
import { printedScore } from '../printed-score.ts'
import { weigh } from '../weigh.ts'
import { parameters } from './parameters.ts'

/** SLA-01: presence, perception and performance weighted into one score. The printed example is misprinted; the formula holds. */
export const alignmentScore = defineRule({
  id: 'SLA-01',
  title: 'Alignment 3x3 score',
  clauses: ['SLA-01', 'SLA-02'],
  parameters,
  conflicts: ['alignment-colour', 'sla-01-example'],
  input: {
    presence: field.score.optional(),
    perception: field.score.optional(),
    performance: field.score.optional(),
    segment: field.segment.optional().describe('Segment, to tell what the one signal that lacks must be'),
  },
  decide({ segment, ...signals }, values, positions) {
    const { weights, example } = values['SLA-01']
    const missing = absentOf(signals, Object.keys(weights) as (keyof typeof weights)[])
    if (missing.length > 0) {
      const part = segment && neededPart({ signals, weights, limits: values['SLA-02'][segment] })
      if (part === undefined) return { missing }
      return { value: { score: null, needed: part.needed }, missing, because: [{ clause: 'SLA-02', says: part.says }] }
    }
    const known = signals as Record<keyof typeof weights, number>
    const weighed = weigh(known, weights)
    const { score, says } = printedScore(weighed, known, example, positions['sla-01-example'])
    return { value: { score }, because: [{ clause: 'SLA-01', says }] }
  },
})
