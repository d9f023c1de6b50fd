import { numberIn, type Reading, type ReadingInput } from './reading.ts'

/** Service level alignment: four checks decide the month (SLA-03); the 40/30/30 score is the quarter's (SLA-01, SLA-02). */
export function readAlignment({ signals, segment, judge }: ReadingInput): Reading {
  const { cadenceDelivered = null, deliverablesWithRecap = null, execSponsor = null, effortMix = null } = signals
  const { presence = null, perception = null, performance = null } = signals
  // The sponsor check is for A and B. Reading it only where it is recorded would let C and D gain by leaving it empty.
  const sponsorCheck = segment === 'C' || segment === 'D' ? {} : { execSponsor }
  const checks = { cadenceDelivered, deliverablesWithRecap, ...sponsorCheck, effortMix, segment }
  const quarterly = { presence, perception, performance }
  const decides = judge('SLA-03', checks)
  const scored = judge('SLA-01', quarterly)
  return {
    decides,
    score: numberIn(decides, 'score'),
    beside: [scored, judge('SLA-02', { segment, score: numberIn(scored, 'score') })],
    inputs: { ...checks, ...quarterly },
  }
}
