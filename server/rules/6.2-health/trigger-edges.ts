import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 6.2. */
export const healthTechnologyEdges: Readonly<Record<string, Edges>> = {
  'TEC-110': {
    fires: [
      { segment: 'D', falseAlertPercent: 16 },
      { segment: 'D', falseAlertPercent: 15.01 },
      { segment: 'A', pseudoMisalignmentRepeats: true },
    ],
    stays: [
      { segment: 'D', falseAlertPercent: 15 },
      { segment: 'A', pseudoMisalignmentRepeats: false },
      { segment: 'B', falseAlertPercent: 90 },
    ],
  },
}
