import type { Edges } from '../triggers/trigger-examples.ts'

const noSignal = { opportunitySignal: false, adoptionHigh: false, serviceQualityLow: false }

/** Signals on either side of each trigger of blueprint 1.3. */
export const playbookEdges: Readonly<Record<string, Edges>> = {
  'PB-09': { fires: [{ serviceQualityLow: true }], stays: [{ serviceQualityLow: false }] },
  'PB-10': { fires: [{ adoptionTrendStrong: true }], stays: [{ adoptionTrendStrong: false }] },
  'PB-11': { fires: [{ cxLow: true }], stays: [{ cxLow: false }] },
  'PB-14': {
    fires: [{ opportunitySignal: true }, { adoptionHigh: true }, { serviceQualityLow: true }],
    stays: [noSignal],
  },
}
