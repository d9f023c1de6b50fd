import type { Edges } from '../triggers/trigger-examples.ts'

const flag = (name: string): Edges => ({ fires: [{ [name]: true }], stays: [{ [name]: false }] })

/** Signals on either side of each trigger of blueprint 4.5, At Risk. */
export const riskEdges: Readonly<Record<string, Edges>> = {
  'RISK-T01': { fires: [{ strategicMeetingsMissedInARow: 2 }], stays: [{ strategicMeetingsMissedInARow: 1 }] },
  'RISK-T02': {
    fires: [
      { segment: 'A', roadmapDaysWithoutMovement: 120 },
      { segment: 'B', roadmapDaysWithoutMovement: 120 },
    ],
    stays: [
      { segment: 'A', roadmapDaysWithoutMovement: 119 },
      { segment: 'C', roadmapDaysWithoutMovement: 120 },
      { segment: 'D', roadmapDaysWithoutMovement: 120 },
    ],
  },
  'RISK-T03': {
    fires: [{ segment: 'C', roadmapDaysWithoutMovement: 180 }],
    stays: [
      { segment: 'C', roadmapDaysWithoutMovement: 179 },
      { segment: 'D', roadmapDaysWithoutMovement: 180 },
    ],
  },
  'RISK-T04': flag('championLeft'),
  'RISK-T05': { fires: [{ csat: 3.9 }, { csat: 3.99 }], stays: [{ csat: 4 }] },
  'RISK-T06': { fires: [{ detractorTickets30Days: 2 }], stays: [{ detractorTickets30Days: 1 }] },
  'RISK-T07': flag('npsDetractor'),
  'RISK-T08': { fires: [{ slaBreachCycles: 2 }], stays: [{ slaBreachCycles: 1 }] },
  'RISK-T09': { fires: [{ backlogAgeDays: 31 }], stays: [{ backlogAgeDays: 30 }] },
  'RISK-T10': flag('repeatIncidents'),
  'RISK-T11': { fires: [{ oldestProposalDays: 31 }], stays: [{ oldestProposalDays: 30 }] },
  'RISK-T12': flag('declineReasonRecurs'),
  'RISK-T13': {
    fires: [{ budgetVariancePercent: 21 }, { budgetVariancePercent: 20.01 }],
    stays: [{ budgetVariancePercent: 20 }],
  },
  'RISK-T14': flag('complianceAskUnmet'),
  'RISK-T15': { fires: [{ openPostMortemActions: 1 }], stays: [{ openPostMortemActions: 0 }] },
  'RISK-T16': { fires: [{ riskOpenDays: 31 }], stays: [{ riskOpenDays: 30 }] },
  'RISK-T17': { fires: [{ riskDaysWithoutMovement: 14 }], stays: [{ riskDaysWithoutMovement: 13 }] },
  'RISK-T18': { fires: [{ riskOpenDays: 61 }], stays: [{ riskOpenDays: 60 }] },
  'RISK-T19': flag('saveActionNeedsSpend'),
  'RISK-T20': flag('strategicRiskConfirmed'),
}
