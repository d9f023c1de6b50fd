import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 4.4, Meeting. */
export const meetingEdges: Readonly<Record<string, Edges>> = {
  'MTG-T01': { fires: [{ decisionLeftOpen: true }], stays: [{ decisionLeftOpen: false }] },
  'MTG-T02': {
    fires: [{ decisionHasOwner: false }, { decisionHasDate: false }, { decisionHasBudget: false }],
    stays: [{ decisionHasOwner: true, decisionHasDate: true, decisionHasBudget: true }],
  },
  'MTG-T03': {
    fires: [{ engagementLow: true }, { alignmentUnclear: true }, { adoptionStagnating: true }],
    stays: [{ engagementLow: false, alignmentUnclear: false, adoptionStagnating: false }],
  },
}
