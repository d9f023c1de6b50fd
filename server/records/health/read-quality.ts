import { numberIn, type Reading, type ReadingInput } from './reading.ts'

/** Service quality: the weighted score (SQ-01) decides the colour by segment (SQ-02); the floors stand beside it (SQ-03). */
export function readQuality({ signals, segment, judge }: ReadingInput): Reading {
  const { slaTrend = null, onTimeDelivery = null, recurrence = null, followThrough = null } = signals
  const { slaPercent = null, milestonesPercent = null, repeatPercent = null, recapOnTime = null } = signals
  const weighted = { slaTrend, onTimeDelivery, recurrence, followThrough }
  const floors = { segment, slaPercent, milestonesPercent, repeatPercent, recapPercent: recapOnTime }
  const scored = judge('SQ-01', weighted)
  const score = numberIn(scored, 'score')
  return {
    decides: judge('SQ-02', { segment, score }),
    score,
    beside: [scored, judge('SQ-03', floors)],
    inputs: { ...weighted, slaPercent, milestonesPercent, repeatPercent, recapOnTime, segment },
  }
}
