import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 3.2. */
export const proposalEdges: Readonly<Record<string, Edges>> = {
  'PRO-T01': {
    fires: [
      { oldestProposalDays: 31, segment: 'A' },
      { oldestProposalDays: 31, segment: 'D' },
      { oldestProposalDays: 31 },
    ],
    printed: [{ oldestProposalDays: 32, segment: 'B' }],
    stays: [{ oldestProposalDays: 30, segment: 'A' }],
  },
  'PRO-T02': { fires: [{ proposalDaysWithoutMovement: 61 }], stays: [{ proposalDaysWithoutMovement: 60 }] },
}
