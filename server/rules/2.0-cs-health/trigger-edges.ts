import type { Edges } from '../triggers/trigger-examples.ts'

const low = { engagementLow: true, highImpactClient: true }

/** Signals on either side of each trigger of blueprint 2.0. */
export const csHealthEdges: Readonly<Record<string, Edges>> = {
  'HLT-03': { fires: [low], stays: [{ ...low, engagementLow: false }, { highImpactClient: false }] },
  'HLT-04': { fires: [{ deliveryModelMismatch: true }], stays: [{ deliveryModelMismatch: false }] },
}
