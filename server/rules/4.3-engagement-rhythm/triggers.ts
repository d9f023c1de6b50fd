import { defineSignals } from '../signals/signal.ts'
import type { Condition } from '../triggers/condition.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 4.3, Engagement (process), read. */
export const rhythmSignals = defineSignals({
  engagementKpiBreached: ['flag', 'The account misses a portfolio target of the Engagement process'],
  meetingPreApprovalRecorded: ['flag', 'A pre-approval was recorded in an Engagement meeting'],
})

/** What the Engagement process hands to At Risk. */
const handToAtRisk = (id: string, title: string, when: Condition): Trigger => ({
  id,
  title,
  when,
  owner: 'CSM',
  due: { at: 'the clocks of At Risk' },
  firstActionHours: null,
  play: 'Hand to At Risk',
  steps: [],
  topic: 'at-risk',
  watches: 'client',
})

/** The triggers of blueprint 4.3, Engagement (process). How many misses or days count is a setting where it is left open. */
export const rhythmTriggers: readonly Trigger[] = [
  {
    id: 'RHY-T01',
    title: 'Engagement dip in the Health update',
    when: { signal: 'engagementFell', is: true },
    owner: 'CSM',
    due: { hours: 72 },
    firstActionHours: 72,
    play: 'Re-engage session',
    steps: [],
    topic: 'cadence',
    watches: 'client',
  },
  {
    id: 'RHY-T02',
    title: 'Engagement KPI breach',
    when: { signal: 'engagementKpiBreached', is: true },
    owner: 'CS Ops',
    due: { at: 'monthly governance' },
    firstActionHours: null,
    play: 'Corrective Play',
    steps: ['Refresh the template', 'Coach the presenter', 'Gate expansion credit until the account is green again'],
    topic: 'governance',
    watches: 'client',
  },
  handToAtRisk('RHY-T03', 'Missed cadence', {
    signal: 'sessionsMissedInARow',
    atLeast: { setting: 'missedSessionsForAtRisk' },
  }),
  handToAtRisk('RHY-T04', 'Decision drought', {
    signal: 'daysWithoutDecision',
    atLeast: { setting: 'decisionDroughtDays' },
  }),
  handToAtRisk('RHY-T05', 'Health dip', { signal: 'healthFell', is: true }),
  {
    id: 'RHY-T06',
    title: 'Pre-approval recorded in a meeting',
    when: { signal: 'meetingPreApprovalRecorded', is: true },
    owner: 'AM/CSM',
    due: { at: 'after the gate is met' },
    firstActionHours: null,
    play: 'Upsell proposal',
    steps: ['Feed an Upsell proposal'],
    topic: 'upsell',
    watches: 'client',
  },
]
