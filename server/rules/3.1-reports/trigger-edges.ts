import type { Edges } from '../triggers/trigger-examples.ts'

const limits = { mfaThresholdPercent: 60, endpointThresholdPercent: 80 }

/** Signals on either side of each trigger of blueprint 3.1. */
export const reportEdges: Readonly<Record<string, Edges>> = {
  'REP-T01': { fires: [{ reportKpiMissesInARow: 2 }], stays: [{ reportKpiMissesInARow: 1 }] },
  'REP-T02': { fires: [{ engagementFell: true }], stays: [{ engagementFell: false }] },
  'REP-T03': {
    fires: [
      { mfaPercent: 55, mfaThresholdPercent: 60 },
      { mfaPercent: 60, endpointPercent: 79.99, ...limits },
    ],
    stays: [{ mfaPercent: 60, endpointPercent: 80, ...limits }],
  },
}
