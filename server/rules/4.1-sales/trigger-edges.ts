import type { Edges } from '../triggers/trigger-examples.ts'

const flag = (name: string): Edges => ({ fires: [{ [name]: true }], stays: [{ [name]: false }] })

/** Signals on either side of each trigger of blueprint 4.1, Consultative Sales. */
export const salesEdges: Readonly<Record<string, Edges>> = {
  'SAL-T01': flag('inboundLead'),
  'SAL-T02': flag('crossSellOpportunity'),
  'SAL-T03': {
    fires: [{ daysToRenewal: 90, renewalWindowDays: 90 }],
    stays: [{ daysToRenewal: 91, renewalWindowDays: 90 }],
  },
  'SAL-T04': flag('reportShowsRiskOrOpportunity'),
  'SAL-T05': flag('priceBandNotViable'),
  'SAL-T06': flag('salesItemDeferred'),
  'SAL-T07': flag('salesPreApprovalLogged'),
  'SAL-T08': {
    fires: [{ salesSlaMissed: true }, { preApprovalStalled: true }],
    stays: [{ salesSlaMissed: false, preApprovalStalled: false }],
  },
  'SAL-T09': {
    fires: [{ salesCycleStalled: true }, { salesCycleSilent: true }],
    stays: [{ salesCycleStalled: false, salesCycleSilent: false }],
  },
}
