import type { Proposal } from '../../../domain/proposal.ts'
import { daysBetween } from '../days-between.ts'
import type { KnownSignals } from './known-signals.ts'

/** How long the oldest proposal has waited for a decision on a day; 0 where the records hold proposals and none waits. */
export function proposalSignals(proposals: readonly Proposal[], asOf: string): KnownSignals {
  if (proposals.length === 0) return {}
  const waiting = proposals
    .filter(({ sentOn, answeredOn }) => sentOn !== null && sentOn <= asOf && (answeredOn === null || answeredOn > asOf))
    .map(({ sentOn }) => daysBetween(sentOn!, asOf))
  return { oldestProposalDays: Math.max(0, ...waiting) }
}
