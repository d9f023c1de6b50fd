import type { Edges } from '../triggers/trigger-examples.ts'

const flag = (signal: string): Edges => ({ fires: [{ [signal]: true }], stays: [{ [signal]: false }] })

/** Signals on either side of each trigger of blueprint 2.5. */
export const serviceLevelAlignmentEdges: Readonly<Record<string, Edges>> = {
  'SLA-T01': flag('perceptionRed'),
  'SLA-T02': flag('requiredDeliverableMissing'),
  'SLA-T03': { fires: [{ lateRoadmapsOrLifecycles: 2 }], stays: [{ lateRoadmapsOrLifecycles: 1 }] },
  'SLA-T04': flag('segmentDrift'),
  'SLA-T05': flag('stakeholderChanged'),
  'SLA-T06': flag('genericRoadmapFeedback'),
  'SLA-T07': flag('cadenceRed'),
  'SLA-T08': flag('deliverablesRed'),
  'SLA-T09': flag('sponsorCheckRed'),
  'SLA-T10': flag('effortMixRed'),
}
