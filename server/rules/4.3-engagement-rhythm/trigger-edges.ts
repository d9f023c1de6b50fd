import type { Edges } from '../triggers/trigger-examples.ts'

const flag = (name: string): Edges => ({ fires: [{ [name]: true }], stays: [{ [name]: false }] })

/** Signals on either side of each trigger of blueprint 4.3, Engagement (process). */
export const rhythmEdges: Readonly<Record<string, Edges>> = {
  'RHY-T01': flag('engagementFell'),
  'RHY-T02': flag('engagementKpiBreached'),
  'RHY-T03': {
    fires: [{ sessionsMissedInARow: 2, missedSessionsForAtRisk: 2 }],
    stays: [{ sessionsMissedInARow: 1, missedSessionsForAtRisk: 2 }],
  },
  'RHY-T04': {
    fires: [
      { daysWithoutDecision: 35, decisionDroughtDays: 30 },
      { daysWithoutDecision: 30, decisionDroughtDays: 30 },
    ],
    stays: [{ daysWithoutDecision: 29, decisionDroughtDays: 30 }],
  },
  'RHY-T05': flag('healthFell'),
  'RHY-T06': flag('meetingPreApprovalRecorded'),
}
