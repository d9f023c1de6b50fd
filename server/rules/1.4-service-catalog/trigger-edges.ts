import type { Edges } from '../triggers/trigger-examples.ts'

const both = { alignmentServicesAdopted: true, roadmapPlanningAdopted: true }

/** Signals on either side of each trigger of blueprint 1.4. */
export const catalogEdges: Readonly<Record<string, Edges>> = {
  'CAT-08': { fires: [{ cloudReadinessApproved: true }], stays: [{ cloudReadinessApproved: false }] },
  'CAT-11': {
    fires: [
      { goalLevel: 3, ...both, alignmentServicesAdopted: false },
      { goalLevel: 3, roadmapPlanningAdopted: false },
    ],
    stays: [{ goalLevel: 3, ...both }, { goalLevel: 2 }, { goalLevel: 4, roadmapPlanningAdopted: false }],
  },
  'CAT-12': { fires: [{ mfaAdoptionPoorInDiscovery: true }], stays: [{ mfaAdoptionPoorInDiscovery: false }] },
}
