import { absentOf } from '../absent-of.ts'
import { colourFrom } from '../colour-from.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { checkFields, fourChecks } from './four-checks.ts'
import { parameters } from './parameters.ts'

/** SLA-02: the colour of the 40/30/30 score, which is the reading of the quarter; the four checks decide the month. */
export const alignmentScoreColour = defineRule({
  id: 'SLA-02',
  title: 'Alignment 3x3 colour',
  clauses: ['SLA-02', 'SLA-03', 'SLA-04'],
  parameters,
  conflicts: ['alignment-colour'],
  input: { segment: field.segment.optional(), score: field.score.optional(), ...checkFields },
  decide(input, values, positions) {
    const { segment, score, ...checks } = input
    const position = positions['alignment-colour']
    if (position === 'count-of-checks') {
      const { colour, because, missing } = fourChecks(checks, segment, values, 'count')
      return colour === undefined ? { missing } : { value: { colour }, because }
    }
    if (segment === undefined || score === undefined) return { missing: absentOf(input, ['segment', 'score']) }
    const { colour, says } = colourFrom(score, values['SLA-02'][segment])
    const grounds = [{ clause: 'SLA-02' as const, says: `Segment ${segment}: ${says}` }]
    if (position === 'weighted-score') return { value: { colour }, because: grounds }
    const role = 'This is the reading of the quarter; the four checks decide the month'
    return { value: { colour }, because: [...grounds, { clause: 'SLA-03', says: role }] }
  },
})
