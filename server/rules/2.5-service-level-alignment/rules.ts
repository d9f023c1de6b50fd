import { z } from 'zod'
import { colourOf, colourSays } from '../colour-bands.ts'
import { defineRule } from '../define-rule.ts'
import { exact, over, rounded, sumOf, times } from '../exact.ts'
import { Percent, SegmentLetter } from '../inputs.ts'
import { weightedScore } from '../weighted-score.ts'
import { checks, COUNT_BAND, scoreBands, weights } from './parameters.ts'

const score = defineRule({
  id: 'SLA-01',
  title: 'Alignment score of presence, perception and performance',
  clauses: ['SLA-01'],
  input: { presence: Percent, perception: Percent, performance: Percent },
  parameters: weights,
  conflicts: { 'alignment-colour': ['weighted-score'], 'sla-01-example': [] },
  decide(given, weight) {
    const { shown, says } = weightedScore([
      { value: given.presence, weight: weight.presence },
      { value: given.perception, weight: weight.perception },
      { value: given.performance, weight: weight.performance },
    ])
    return { value: { score: shown }, because: [{ clause: 'SLA-01', says }] }
  },
})

const scoreColour = defineRule({
  id: 'SLA-02',
  title: 'Colour of the alignment score by segment',
  clauses: ['SLA-02'],
  input: { segment: SegmentLetter, score: Percent },
  parameters: scoreBands,
  conflicts: { 'alignment-colour': ['weighted-score'] },
  decide({ segment, score: value }, bands) {
    const colour = colourOf(exact(value), bands[segment])
    return {
      value: { colour },
      because: [{ clause: 'SLA-02', says: `in Segment ${segment} ${colourSays(value, colour, bands[segment])}` }],
    }
  },
})

const Points = z.number().min(0).max(25)

const fourChecks = defineRule({
  id: 'SLA-03',
  title: 'Alignment by four checks of 25 points',
  clauses: ['SLA-03', 'SLA-04'],
  input: {
    cadenceDelivered: Points,
    deliverablesWithRecap: Points,
    execSponsor: Points.optional(),
    effortMix: Points,
    segment: SegmentLetter,
  },
  parameters: checks,
  conflicts: { 'alignment-colour': ['four-checks', 'count-of-checks'] },
  decide(
    { cadenceDelivered, deliverablesWithRecap, execSponsor, effortMix, segment },
    { pointsACheck, ...band },
    position,
  ) {
    // The sponsor check may be left out for C and D only; the rest is then scaled to 100.
    if (execSponsor === undefined && (segment === 'A' || segment === 'B')) return { unknown: ['execSponsor'] }
    const points = [
      cadenceDelivered,
      deliverablesWithRecap,
      effortMix,
      ...(execSponsor === undefined ? [] : [execSponsor]),
    ]
    const total = over(times(sumOf(points.map(exact)), exact(100)), exact(points.length * pointsACheck))
    const shown = rounded(total)
    if (position === 'count-of-checks') {
      const held = points.filter((each) => each === pointsACheck).length
      const colour = colourOf(exact(held), COUNT_BAND)
      return {
        value: { score: shown, colour },
        because: [{ clause: 'SLA-04', says: `${held} checks hold: ${colourSays(held, colour, COUNT_BAND)}` }],
      }
    }
    const colour = colourOf(total, band)
    const scaled =
      execSponsor === undefined ? ` of ${points.length * pointsACheck}, the sponsor check left out, scaled to 100` : ''
    return {
      value: { score: shown, colour },
      because: [
        { clause: 'SLA-03', says: `${points.join(' + ')}${scaled} = ${shown}; ${colourSays(shown, colour, band)}` },
      ],
    }
  },
})

export const serviceLevelAlignmentRules = [score, scoreColour, fourChecks]
