import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 6.4. */
export const peopleTechnologyEdges: Readonly<Record<string, Edges>> = {
  'TEC-120': { fires: [{ daysSinceCsContact: 91 }], stays: [{ daysSinceCsContact: 90 }] },
}
