import type { Edges } from '../triggers/trigger-examples.ts'

const repeats = (segment: string, repeatTicketPercent: number) => ({ segment, repeatTicketPercent })
const recaps = (segment: string, recapOnTimePercent: number) => ({ segment, recapOnTimePercent })

/** Signals on either side of each trigger of blueprint 2.4. */
export const serviceQualityEdges: Readonly<Record<string, Edges>> = {
  'SQ-T01': { fires: [{ slaRedWeeks: 2 }], stays: [{ slaRedWeeks: 1 }] },
  'SQ-T02': { fires: [{ milestoneSlipDays: 15 }], stays: [{ milestoneSlipDays: 14 }] },
  'SQ-T03': { fires: [{ reopenPercent: 8.01 }], stays: [{ reopenPercent: 8 }] },
  'SQ-T04': { fires: [{ followThroughPercent: 79.99 }], stays: [{ followThroughPercent: 80 }] },
  'SQ-T05': { fires: [{ p1Incident: true }], stays: [{ p1Incident: false }] },
  'SQ-T06': { fires: [{ changeFailed: true }], stays: [{ changeFailed: false }] },
  'SQ-T07': { fires: [{ slaRed: true }], stays: [{ slaRed: false }] },
  'SQ-T08': { fires: [{ milestoneSlipDays: 15 }], stays: [{ milestoneSlipDays: 14 }] },
  'SQ-T09': {
    fires: [repeats('A', 5.01), repeats('B', 8.01), repeats('C', 10.01), repeats('D', 15.01)],
    stays: [repeats('A', 5), repeats('B', 8), repeats('C', 10), repeats('C', 9), repeats('D', 15)],
  },
  'SQ-T10': {
    fires: [recaps('A', 94.99), recaps('B', 94.99), recaps('C', 91.99), recaps('D', 89.99)],
    stays: [recaps('A', 95), recaps('B', 95), recaps('C', 92), recaps('D', 90)],
  },
  'SQ-T11': { fires: [{ qualityColour: 'red' }], stays: [{ qualityColour: 'yellow' }, { qualityColour: 'green' }] },
  'SQ-T12': {
    fires: [{ slaMissed: true }, { slaMissed: false, kpiMissed: true }],
    stays: [{ slaMissed: false, kpiMissed: false }],
  },
}
