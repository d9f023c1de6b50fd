import { applyRule } from '../../rules/index.ts'
import { numberIn, type Reading, type ReadingInput } from './reading.ts'

/** Engagement: the flat rules decide the colour (ENG-04); the weighted score stands beside it (ENG-01, ENG-02). */
export function readEngagement({ signals, segment, asOf }: ReadingInput): Reading {
  const { cadenceAdherence = null, stakeholderMix = null, decisionVelocity = null, followUpClosure = null } = signals
  const { daysSinceSponsorSeen = null, recapOnTime = null, qbrsWithDecision = null } = signals
  const { decisionsInLastTwoQbrs = null, complaintTags = null } = signals
  const flat = { daysSinceSponsorSeen, recapOnTime, qbrsWithDecision, decisionsInLastTwoQbrs, complaintTags }
  const weighted = { cadenceAdherence, stakeholderMix, decisionVelocity, followUpClosure }
  const scored = applyRule('ENG-01', weighted, asOf)
  const score = numberIn(scored, 'score')
  return {
    decides: applyRule('ENG-04', { cadence: cadenceAdherence, ...flat }, asOf),
    score,
    beside: [scored, applyRule('ENG-02', { segment, score }, asOf)],
    inputs: { ...weighted, ...flat },
  }
}
