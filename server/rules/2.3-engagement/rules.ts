import { z } from 'zod'
import { colourOf, colourSays } from '../colour-bands.ts'
import { defineRule } from '../define-rule.ts'
import { exact, isAtLeast } from '../exact.ts'
import { Count, Days, Percent, SegmentLetter } from '../inputs.ts'
import { weightedScore } from '../weighted-score.ts'
import { flatRules, redMonths, scoreBands, weights } from './parameters.ts'

const score = defineRule({
  id: 'ENG-01',
  title: 'Engagement score',
  clauses: ['ENG-01'],
  input: { cadenceAdherence: Percent, stakeholderMix: Percent, decisionVelocity: Percent, followUpClosure: Percent },
  parameters: weights,
  conflicts: { 'eng-01-example': [] },
  decide({ cadenceAdherence, stakeholderMix, decisionVelocity, followUpClosure }, { cadence, mix, velocity, closure }) {
    const { shown, says } = weightedScore([
      { value: cadenceAdherence, weight: cadence },
      { value: stakeholderMix, weight: mix },
      { value: decisionVelocity, weight: velocity },
      { value: followUpClosure, weight: closure },
    ])
    return { value: { score: shown }, because: [{ clause: 'ENG-01', says }] }
  },
})

const scoreColour = defineRule({
  id: 'ENG-02',
  title: 'Colour of the Engagement score by segment',
  clauses: ['ENG-02'],
  input: { segment: SegmentLetter, score: Percent },
  parameters: scoreBands,
  conflicts: { 'engagement-colour': ['weighted-score'] },
  decide({ segment, score: value }, bands) {
    const band = bands[segment === 'D' ? 'C' : segment]
    const colour = colourOf(exact(value), band)
    const borrowed = segment === 'D' ? ' (there is no D row; the row of C is used)' : ''
    return {
      value: { colour },
      because: [{ clause: 'ENG-02', says: `in Segment ${segment} ${colourSays(value, colour, band)}${borrowed}` }],
    }
  },
})

type Slip = { name: string; grade: 'green' | 'yellow' | 'red' | 'unknown'; says: string }

const flatColour = defineRule({
  id: 'ENG-04',
  title: 'Colour of Engagement by the flat rules',
  clauses: ['ENG-04'],
  input: {
    cadence: Percent.optional(),
    daysSinceSponsorSeen: Days.optional(),
    recapOnTime: Percent.optional(),
    qbrsWithDecision: Percent.optional(),
    decisionsInLastTwoQbrs: Count.optional(),
    complaintTags: z.array(z.string().max(100)).max(100).optional(),
  },
  parameters: flatRules,
  conflicts: { 'engagement-colour': ['flat-rules'] },
  decide(given, limits) {
    const {
      cadence,
      daysSinceSponsorSeen: days,
      recapOnTime,
      qbrsWithDecision,
      decisionsInLastTwoQbrs: decisions,
      complaintTags,
    } = given
    const graded = (value: number | undefined, { green, redBelow }: { green: number; redBelow: number }) =>
      value === undefined
        ? 'unknown'
        : isAtLeast(exact(value), green)
          ? 'green'
          : isAtLeast(exact(value), redBelow)
            ? 'yellow'
            : 'red'
    const redTags = new Set(limits.redTags.map((tag) => tag.toLowerCase()))
    const tagged = complaintTags?.find((tag) => redTags.has(tag.trim().toLowerCase()))
    const signals: Slip[] = [
      { name: 'cadence', grade: graded(cadence, limits.cadence), says: `cadence ${cadence} %` },
      {
        name: 'daysSinceSponsorSeen',
        grade: days === undefined ? 'unknown' : days <= limits.sponsorUntilDays ? 'green' : 'red',
        says: `sponsor seen ${days} days ago`,
      },
      { name: 'recapOnTime', grade: graded(recapOnTime, limits.recap), says: `recaps on time ${recapOnTime} %` },
      {
        name: 'qbrsWithDecision',
        grade: graded(qbrsWithDecision, { green: limits.decisionsGreen, redBelow: 0 }),
        says: `QBRs with a decision ${qbrsWithDecision} %`,
      },
      {
        name: 'decisionsInLastTwoQbrs',
        grade: decisions === undefined ? 'unknown' : decisions === 0 ? 'red' : 'green',
        says: `${decisions} decisions in the last two QBRs`,
      },
      {
        name: 'complaintTags',
        grade: complaintTags === undefined ? 'unknown' : tagged === undefined ? 'green' : 'red',
        says: tagged === undefined ? 'no complaint of a red tag' : `complaint tagged ${tagged}`,
      },
    ]
    const worst = (grade: Slip['grade']) => signals.filter((signal) => signal.grade === grade)
    const because = (list: Slip[], outcome: string) => [
      { clause: 'ENG-04', says: `${list.map(({ says }) => says).join(', ')}: ${outcome}` },
    ]
    const missing = worst('unknown').map(({ name }) => name)
    if (worst('red').length > 0) return { value: { colour: 'red' }, because: because(worst('red'), 'red'), missing }
    if (missing.length > 0) return { unknown: missing }
    if (worst('yellow').length > 0)
      return { value: { colour: 'yellow' }, because: because(worst('yellow'), 'a slip, so yellow') }
    return { value: { colour: 'green' }, because: because(signals, 'green') }
  },
})

const gate = defineRule({
  id: 'ENG-07',
  title: 'Expansion gate of Engagement',
  clauses: ['ENG-07'],
  input: { consecutiveRedMonths: Count },
  parameters: redMonths,
  conflicts: { 'expansion-gate': ['two-consecutive-months', 'any-red'] },
  decide({ consecutiveRedMonths: months }, { monthsFrom }, position) {
    const from = position === 'any-red' ? 1 : monthsFrom
    return {
      value: { expansionGated: months >= from },
      because: [
        {
          clause: 'ENG-07',
          says: `Engagement red for ${months} months in a row; expansion credit pauses from ${from}, urgent risk reduction stays allowed as stability work`,
        },
      ],
    }
  },
})

export const engagementRules = [score, scoreColour, flatColour, gate]
