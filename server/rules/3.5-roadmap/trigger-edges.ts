import type { Edges } from '../triggers/trigger-examples.ts'

/** Signals on either side of each trigger of blueprint 3.5. */
export const roadmapEdges: Readonly<Record<string, Edges>> = {
  'RM-T01': { fires: [{ roadmapQuartersUnchanged: 3 }], stays: [{ roadmapQuartersUnchanged: 2 }] },
  'RM-T02': {
    fires: [{ roadmapThemeColour: 'red' }, { roadmapThemeColour: 'yellow' }],
    stays: [{ roadmapThemeColour: 'green' }],
  },
  'RM-T03': { fires: [{ highCostItemsInAQuarter: true }], stays: [{ highCostItemsInAQuarter: false }] },
  'RM-T04': { fires: [{ roadmapHasSecurityInitiative: false }], stays: [{ roadmapHasSecurityInitiative: true }] },
}
