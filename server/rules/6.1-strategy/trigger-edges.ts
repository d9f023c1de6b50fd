import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 6.1. */
export const strategyTechnologyEdges: Readonly<Record<string, Edges>> = {
  'TEC-165': { fires: [{ standardStackDeviation: true }], stays: [{ standardStackDeviation: false }] },
}
