import type { Condition } from '../triggers/condition.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What flags a client At Risk: any one is enough, and all call for the same first steps. Severity is asked for. */
const flagsAtRisk = (id: string, title: string, when: Condition): Trigger => ({
  id,
  title: `At Risk: ${title}`,
  when,
  owner: 'CSM/TAM with Exec Sponsor',
  due: { at: 'Day 0' },
  firstActionHours: null,
  play: 'At Risk',
  steps: [
    'Log trigger and date in Client Health',
    'Open the play',
    'Classify bucket and severity',
    'Acknowledge to the client: High within 4 business hours, Medium and Low within 1 business day',
  ],
  topic: 'at-risk',
  watches: 'client',
  flagsAtRisk: true,
})

/** The triggers of blueprint 4.5, At Risk, that flag a client. */
export const riskFlagTriggers: readonly Trigger[] = [
  flagsAtRisk('RISK-T01', 'two strategic meetings missed', { signal: 'strategicMeetingsMissedInARow', atLeast: 2 }),
  flagsAtRisk('RISK-T02', 'no roadmap movement for 120 days (A/B)', {
    all: [
      { signal: 'segment', in: ['A', 'B'] },
      { signal: 'roadmapDaysWithoutMovement', atLeast: 120 },
    ],
  }),
  flagsAtRisk('RISK-T03', 'no roadmap movement for 180 days (C)', {
    all: [
      { signal: 'segment', is: 'C' },
      { signal: 'roadmapDaysWithoutMovement', atLeast: 180 },
    ],
  }),
  flagsAtRisk('RISK-T04', 'champion left', { signal: 'championLeft', is: true }),
  flagsAtRisk('RISK-T05', 'CSAT below 4.0', { signal: 'csat', below: 4 }),
  flagsAtRisk('RISK-T06', 'detractor tickets', { signal: 'detractorTickets30Days', atLeast: 2 }),
  flagsAtRisk('RISK-T07', 'NPS detractor', { signal: 'npsDetractor', is: true }),
  flagsAtRisk('RISK-T08', 'SLA breach trend', { signal: 'slaBreachCycles', atLeast: 2 }),
  flagsAtRisk('RISK-T09', 'backlog aging over 30 days', { signal: 'backlogAgeDays', above: 30 }),
  flagsAtRisk('RISK-T10', 'repeat incidents', { signal: 'repeatIncidents', is: true }),
  flagsAtRisk('RISK-T11', 'proposal over 30 days without decision', { signal: 'oldestProposalDays', above: 30 }),
  flagsAtRisk('RISK-T12', 'decline reason comes back', { signal: 'declineReasonRecurs', is: true }),
  flagsAtRisk('RISK-T13', 'budget variance over 20%', { signal: 'budgetVariancePercent', above: 20 }),
  flagsAtRisk('RISK-T14', 'insurance or compliance ask unmet', { signal: 'complianceAskUnmet', is: true }),
  flagsAtRisk('RISK-T15', 'post-mortem actions unresolved', { signal: 'openPostMortemActions', above: 0 }),
]
