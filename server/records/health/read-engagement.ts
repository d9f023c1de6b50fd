import { numberIn, type Reading, type ReadingInput } from './reading.ts'

/** Engagement: the flat rules decide the colour (ENG-04); the weighted score stands beside it (ENG-01, ENG-02). */
export function readEngagement({ signals, segment, judge }: ReadingInput): Reading {
  const { cadenceAdherence = null, stakeholderMix = null, decisionVelocity = null, followUpClosure = null } = signals
  const { daysSinceSponsorSeen = null, recapOnTime = null, qbrsWithDecision = null } = signals
  const { decisionsInLastTwoQbrs = null, complaintTags = null } = signals
  const flat = { daysSinceSponsorSeen, recapOnTime, qbrsWithDecision, decisionsInLastTwoQbrs, complaintTags }
  const weighted = { cadenceAdherence, stakeholderMix, decisionVelocity, followUpClosure }
  const scored = judge('ENG-01', weighted)
  const score = numberIn(scored, 'score')
  return {
    decides: judge('ENG-04', { cadence: cadenceAdherence, ...flat, segment, score }),
    score,
    beside: [scored, judge('ENG-02', { segment, score })],
    inputs: { ...weighted, ...flat },
  }
}
