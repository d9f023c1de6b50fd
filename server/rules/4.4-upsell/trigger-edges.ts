import type { Edges } from '../triggers/trigger-examples.ts'

const flag = (name: string): Edges => ({ fires: [{ [name]: true }], stays: [{ [name]: false }] })

/** Signals on either side of each trigger of blueprint 4.4, Upsell. */
export const upsellEdges: Readonly<Record<string, Edges>> = {
  'UPS-T01': flag('healthFell'),
  'UPS-T02': flag('adoptionGapSeen'),
  'UPS-T03': flag('assetAtEndOfLife'),
  'UPS-T04': flag('complianceAskMade'),
  'UPS-T05': flag('executivePriorityStated'),
  'UPS-T06': flag('usageAnomalySeen'),
  'UPS-T07': flag('roadmapDependencySeen'),
  'UPS-T08': flag('priceTestYesIf'),
  'UPS-T09': flag('priceTestNotNow'),
  'UPS-T10': { fires: [{ oldestProposalDays: 31 }], stays: [{ oldestProposalDays: 30 }] },
  'UPS-T11': { fires: [{ oldestProposalDays: 61 }], stays: [{ oldestProposalDays: 60 }] },
  'UPS-T12': {
    fires: [{ upsellDecisionsPending: 3 }, { upsellDecisionsPending: 5 }],
    stays: [{ upsellDecisionsPending: 2 }],
  },
}
