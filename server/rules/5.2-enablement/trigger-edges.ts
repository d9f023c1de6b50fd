import type { Edges } from '../triggers/trigger-examples.ts'

const engaged = { touchpointsMissed: 1, daysWithoutDecision: 29 }
const happy = { negativeClientVoice: false, newComplaints: 0 }
const adopted = { mfaPercent: 60, endpointCompliancePercent: 80 }

/** Signals on either side of each trigger of blueprint 5.2. */
export const enablementEdges: Readonly<Record<string, Edges>> = {
  'PPL-038': {
    fires: [{ ...engaged, touchpointsMissed: 2 }, { ...engaged, daysWithoutDecision: 30 }, { daysWithoutDecision: 30 }],
    stays: [engaged],
  },
  'PPL-039': {
    fires: [{ ...happy, negativeClientVoice: true }, { ...happy, newComplaints: 1 }, { newComplaints: 1 }],
    stays: [happy],
  },
  'PPL-040': {
    fires: [
      { ...adopted, mfaPercent: 59.99 },
      { ...adopted, endpointCompliancePercent: 79.99 },
      { mfaPercent: 58, endpointCompliancePercent: 92 },
    ],
    stays: [adopted],
  },
  'PPL-041': { fires: [{ roadmapCalledNotRelevant: true }], stays: [{ roadmapCalledNotRelevant: false }] },
}
