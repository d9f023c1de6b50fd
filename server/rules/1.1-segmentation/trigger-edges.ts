import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 1.1. */
export const segmentationEdges: Readonly<Record<string, Edges>> = {
  'SEG-10': { fires: [{ healthContradictsSegment: true }], stays: [{ healthContradictsSegment: false }] },
  'SEG-14': {
    fires: [{ highValueClient: true, engagementLow: true }],
    stays: [{ highValueClient: false }, { engagementLow: false }],
  },
  'SEG-15': { fires: [{ serviceMisaligned: true }], stays: [{ serviceMisaligned: false }] },
}
