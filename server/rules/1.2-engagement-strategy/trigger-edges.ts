import type { Edges } from '../triggers/trigger-examples.ts'

const d = { segment: 'D' }
const c = { segment: 'C' }

/** Signals on either side of each trigger of blueprint 1.2. */
export const engagementStrategyEdges: Readonly<Record<string, Edges>> = {
  'ES-17': { fires: [{ healthTrendChanged: true }], stays: [{ healthTrendChanged: false }] },
  'DEF-01': {
    fires: [{ ...d, incidentRateSpiked: true }],
    stays: [
      { ...c, incidentRateSpiked: true },
      { ...d, incidentRateSpiked: false },
    ],
  },
  'DEF-02': {
    fires: [{ ...d, exceptionAgeRising: true }],
    stays: [
      { ...c, exceptionAgeRising: true },
      { ...d, exceptionAgeRising: false },
    ],
  },
  'DEF-03': {
    fires: [{ ...d, monthsAboveCostToServe: 2 }],
    stays: [
      { ...c, monthsAboveCostToServe: 2 },
      { ...d, monthsAboveCostToServe: 1 },
    ],
  },
  'DEF-05': {
    fires: [{ ...d, trustGrew: true }],
    stays: [
      { ...c, trustGrew: true },
      { ...d, trustGrew: false },
    ],
  },
}
