import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { flatSignals } from './flat-signals.ts'
import { parameters } from './parameters.ts'
import { scoreColour } from './score-colour.ts'

const SIGNALS = [
  'cadence',
  'daysSinceSponsorSeen',
  'recapOnTime',
  'qbrsWithDecision',
  'decisionsInLastTwoQbrs',
  'complaintTags',
] as const

const grounds = (list: string[], colour: string) =>
  list.map((says) => ({ clause: 'ENG-04' as const, says: `${says}: ${colour}` }))

/**
 * ENG-04: red when any one signal is red, whatever else is missing; green when all are known and green; yellow when any
 * slips. The shared limits count a complaint tagged Quality as red too.
 */
export const engagementColour = defineRule({
  id: 'ENG-04',
  title: 'Engagement rule-based colour',
  clauses: ['ENG-04', 'ENG-02'],
  parameters,
  conflicts: ['engagement-colour', 'sponsor-day-120'],
  input: {
    cadence: field.percent.optional(),
    daysSinceSponsorSeen: field.days.optional(),
    recapOnTime: field.percent.optional(),
    qbrsWithDecision: field.percent.optional(),
    decisionsInLastTwoQbrs: field.count.optional(),
    complaintTags: z.array(z.string().max(200)).max(1000).optional().describe('Empty when there were none'),
    othersGreen: z.boolean().optional().describe('Every signal that is not given is within its green limit'),
    segment: field.segment.optional().describe('For the position weighted-score'),
    score: field.score.optional().describe('For the position weighted-score'),
  },
  decide(input, values, positions) {
    if (positions['engagement-colour'] === 'weighted-score') {
      const { segment, score } = input
      if (segment === undefined || score === undefined) return { missing: absentOf(input, ['segment', 'score']) }
      const { colour, because } = scoreColour(score, segment, values['ENG-02'])
      return { value: { colour }, because }
    }
    const missing = input.othersGreen === true ? [] : absentOf(input, SIGNALS)
    if (missing.length === 0 && SIGNALS.every((name) => input[name] === undefined)) return { missing: [...SIGNALS] }
    const sponsorLost = positions['sponsor-day-120'] === 'yellow' ? 'slip' : 'red'
    const { reds, slips } = flatSignals(input, values['ENG-04'], sponsorLost)
    if (reds.length > 0) return { value: { colour: 'red' }, missing, because: grounds(reds, 'red') }
    if (missing.length > 0) return { missing, because: grounds(slips, 'not green') }
    if (slips.length > 0) return { value: { colour: 'yellow' }, because: grounds(slips, 'yellow') }
    return { value: { colour: 'green' }, because: grounds(['every signal is within its limit'], 'green') }
  },
})
