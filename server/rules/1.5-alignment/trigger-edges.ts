import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 1.5. */
export const standardStackEdges: Readonly<Record<string, Edges>> = {
  'STK-03': { fires: [{ nonStandardTechnology: true }], stays: [{ nonStandardTechnology: false }] },
  'STK-04': {
    fires: [{ nonStandardBackup: true }, { mfaAbsent: true }],
    stays: [{ nonStandardBackup: false, mfaAbsent: false }],
  },
}
