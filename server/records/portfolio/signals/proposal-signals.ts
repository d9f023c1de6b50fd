import type { DeclineReason } from '../../../domain/decline-reason.ts'
import type { Proposal } from '../../../domain/proposal.ts'
import { daysBetween } from '../days-between.ts'
import { type KnownSignals, onlyKnown } from './known-signals.ts'
import type { SignalDay } from './signal-day.ts'

/** What the proposals of a client say on a day. */
export function proposalSignals(proposals: readonly Proposal[]): (day: SignalDay) => KnownSignals {
  return (day) => {
    if (proposals.length === 0) return {}
    const { asOf } = day
    const open = proposals
      .filter(
        ({ sentOn, answeredOn }) => sentOn !== null && sentOn <= asOf && (answeredOn === null || answeredOn > asOf),
      )
      .toSorted((a, b) => (a.sentOn! < b.sentOn! ? -1 : 1))
    return onlyKnown({
      oldestProposalDays: open[0] === undefined ? 0 : daysBetween(open[0].sentOn!, asOf),
      proposalDaysWithoutMovement: daysWithoutMovement(open[0], asOf),
      declineReasonRecurs: reasonRecurs(proposals, asOf),
      // Not every approval comes by a proposal, so there being none says nothing.
      initiativeApproved: approvedSince(proposals, day) ? true : null,
    })
  }
}

/** Days since the oldest open proposal moved, 0 where none is open; not known where its last move is not. */
function daysWithoutMovement(oldest: Proposal | undefined, asOf: string): number | null {
  if (oldest === undefined) return 0
  const { movedOn } = oldest
  return movedOn === null || movedOn > asOf ? null : daysBetween(movedOn, asOf)
}

const WATCHED: readonly (DeclineReason | null)[] = ['relevance', 'timing']

/** Whether relevance or timing came more than once (RISK-T12); not known where a reason that could settle it is missing. */
function reasonRecurs(proposals: readonly Proposal[], asOf: string): boolean | null {
  const lost = proposals.filter(
    ({ stage, answeredOn }) => stage === 'lost' && answeredOn !== null && answeredOn <= asOf,
  )
  const count = lost.filter(({ declineReason }) => WATCHED.includes(declineReason)).length
  const open = lost.filter(({ declineReason }) => declineReason === null).length
  return count > 1 ? true : count + open > 1 ? null : false
}

const approvedSince = (proposals: readonly Proposal[], { month, asOf }: SignalDay) =>
  proposals.some(
    ({ stage, initiativeId, answeredOn }) =>
      stage === 'won' &&
      initiativeId !== null &&
      answeredOn !== null &&
      answeredOn >= `${month}-01` &&
      answeredOn <= asOf,
  )
