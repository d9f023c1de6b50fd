import { colourOf, colourSays } from '../colour-bands.ts'
import { defineRule } from '../define-rule.ts'
import { exact, isAtLeast, minus } from '../exact.ts'
import { Percent, SegmentLetter } from '../inputs.ts'
import { weightedScore } from '../weighted-score.ts'
import { floors, scoreBands, weights } from './parameters.ts'

const score = defineRule({
  id: 'SQ-01',
  title: 'Service Quality score',
  clauses: ['SQ-01'],
  input: { slaTrend: Percent, onTimeDelivery: Percent, recurrence: Percent, followThrough: Percent },
  parameters: weights,
  conflicts: { 'sq-01-example': [] },
  decide({ slaTrend, onTimeDelivery, recurrence, followThrough }, weight) {
    const { shown, says } = weightedScore([
      { value: slaTrend, weight: weight.sla },
      { value: onTimeDelivery, weight: weight.onTime },
      { value: recurrence, weight: weight.recurrence },
      { value: followThrough, weight: weight.followThrough },
    ])
    return { value: { score: shown }, because: [{ clause: 'SQ-01', says }] }
  },
})

const scoreColour = defineRule({
  id: 'SQ-02',
  title: 'Colour of the Service Quality score by segment',
  clauses: ['SQ-02'],
  input: { segment: SegmentLetter, score: Percent },
  parameters: scoreBands,
  conflicts: { 'service-quality-colour': ['score'] },
  decide({ segment, score: value }, bands) {
    const colour = colourOf(exact(value), bands[segment])
    return {
      value: { colour },
      because: [{ clause: 'SQ-02', says: `in Segment ${segment} ${colourSays(value, colour, bands[segment])}` }],
    }
  },
})

const signalFloors = defineRule({
  id: 'SQ-03',
  title: 'Green floors of each Service Quality signal',
  clauses: ['SQ-03'],
  input: {
    segment: SegmentLetter,
    slaPercent: Percent,
    milestonesPercent: Percent.optional(),
    repeatPercent: Percent,
    recapPercent: Percent,
  },
  parameters: floors,
  conflicts: { 'service-quality-colour': ['signal-floors'] },
  decide({ segment, slaPercent, milestonesPercent, repeatPercent, recapPercent }, table) {
    const floor = table[segment]
    // Milestones do not apply to every D client; everywhere else they are needed.
    if (milestonesPercent === undefined && segment !== 'D') return { unknown: ['milestonesPercent'] }
    const meetsFloor = {
      sla: isAtLeast(exact(slaPercent), floor.sla),
      milestones: milestonesPercent === undefined ? null : isAtLeast(exact(milestonesPercent), floor.milestones),
      repeat: minus(exact(floor.repeat), exact(repeatPercent)).top >= 0n,
      recap: isAtLeast(exact(recapPercent), floor.recap),
    }
    const milestones =
      milestonesPercent === undefined
        ? 'milestones do not apply'
        : `milestones ${milestonesPercent} % of at least ${floor.milestones}`
    return {
      value: { meetsFloor },
      because: [
        {
          clause: 'SQ-03',
          says: `Segment ${segment}: SLA ${slaPercent} % of at least ${floor.sla}, ${milestones}, repeats ${repeatPercent} % of at most ${floor.repeat}, recaps ${recapPercent} % of at least ${floor.recap}`,
        },
      ],
    }
  },
})

export const serviceQualityRules = [score, scoreColour, signalFloors]
