import { absentOf } from '../absent-of.ts'
import { colourFrom } from '../colour-from.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { weigh } from '../weigh.ts'
import { checkFields, fourChecks } from './four-checks.ts'
import { parameters } from './parameters.ts'

/** SLA-03: the alignment of a month by four checks; by the weighted score or the count where that position is named. */
export const alignmentColour = defineRule({
  id: 'SLA-03',
  title: 'Alignment 4-check score',
  clauses: ['SLA-01', 'SLA-02', 'SLA-03', 'SLA-04'],
  parameters,
  conflicts: ['alignment-colour'],
  input: {
    ...checkFields,
    segment: field.segment.optional(),
    presence: field.score.optional().describe('For the position weighted-score'),
    perception: field.score.optional().describe('For the position weighted-score'),
    performance: field.score.optional().describe('For the position weighted-score'),
  },
  decide(input, values, positions) {
    const { segment, presence, perception, performance, ...checks } = input
    const position = positions['alignment-colour']
    if (position === 'weighted-score') {
      if (segment === undefined || presence === undefined || perception === undefined || performance === undefined) {
        return { missing: absentOf(input, ['segment', 'presence', 'perception', 'performance']) }
      }
      const { exact, score, says } = weigh({ presence, perception, performance }, values['SLA-01'].weights)
      const judged = colourFrom(exact, values['SLA-02'][segment])
      return {
        value: { score, colour: judged.colour },
        because: [
          { clause: 'SLA-01', says },
          { clause: 'SLA-02', says: `Segment ${segment}: ${judged.says}` },
        ],
      }
    }
    const by = position === 'count-of-checks' ? 'count' : 'points'
    const { score, colour, because, missing } = fourChecks(checks, segment, values, by)
    return colour === undefined ? { missing } : { value: { score, colour }, because }
  },
})
