import type { Edges } from '../triggers/trigger-examples.ts'

const flag = (name: string): Edges => ({ fires: [{ [name]: true }], stays: [{ [name]: false }] })
const missed = (count: number): Edges => ({
  fires: [{ strategicMeetingsMissedInARow: count }],
  stays: [{ strategicMeetingsMissedInARow: count - 1 }],
})

/** Signals on either side of each trigger of blueprint 4.1. */
export const schedulingEdges: Readonly<Record<string, Edges>> = {
  'SCH-T01': { fires: [{ daysToRenewal: 90 }, { daysToRenewal: 12 }], stays: [{ daysToRenewal: 91 }] },
  'SCH-T02': { fires: [{ daysToFiscalYearEnd: 30 }], stays: [{ daysToFiscalYearEnd: 31 }] },
  'SCH-T03': flag('assessmentCompleted'),
  'SCH-T04': flag('initiativeApproved'),
  'SCH-T05': {
    fires: [
      { touchpointsMissed: 2 },
      { touchpointsMissed: 1, daysWithoutDecision: 31 },
      { touchpointsMissed: 0, daysWithoutDecision: 30 },
    ],
    stays: [
      { touchpointsMissed: 1, daysWithoutDecision: 20 },
      { touchpointsMissed: 1, daysWithoutDecision: 29 },
    ],
  },
  'SCH-T06': {
    fires: [{ mfaPercent: 59, endpointPercent: 90 }, { mfaPercent: 59.99 }, { mfaPercent: 60, endpointPercent: 79.99 }],
    stays: [{ mfaPercent: 60, endpointPercent: 80 }],
  },
  'SCH-T07': flag('stakeholderChanged'),
  'SCH-T08': { fires: [{ slaMisses: 3, slaMissThreshold: 3 }], stays: [{ slaMisses: 2, slaMissThreshold: 3 }] },
  'SCH-T09': missed(1),
  'SCH-T10': missed(2),
  'SCH-T11': flag('majorIncident'),
  'SCH-T12': flag('keyDiscoveryInsight'),
  'SCH-T13': flag('roadmapCheckpointReached'),
  'SCH-T14': missed(3),
  'SCH-T15': {
    fires: [
      { cadenceOwnerOut: true, segment: 'A' },
      { cadenceOwnerOut: true, segment: 'B' },
      { cadenceOwnerOut: true, segment: 'C' },
      { cadenceOwnerOut: true, segment: 'D' },
      { cadenceOwnerOut: true },
    ],
    stays: [{ cadenceOwnerOut: false, segment: 'C' }],
  },
  'SCH-T16': {
    fires: [{ roleLoadNextWeekPercent: 92 }, { roleLoadNextWeekPercent: 90.01 }],
    stays: [{ roleLoadNextWeekPercent: 90 }],
  },
  'SCH-T17': flag('triggerNotAutomated'),
  'SCH-T18': {
    fires: [{ triggersConfigured: 12 }, { triggersConfigured: 10 }, { triggerNoisy: true }],
    stays: [{ triggersConfigured: 9, triggerNoisy: false }],
  },
}
