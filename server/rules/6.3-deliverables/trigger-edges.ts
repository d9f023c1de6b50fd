import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 6.3. */
export const deliverablesTechnologyEdges: Readonly<Record<string, Edges>> = {
  'TEC-114': {
    fires: [{ deliverableUnopenedBusinessDays: 5 }],
    stays: [{ deliverableUnopenedBusinessDays: 4 }],
  },
}
