import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { riskFlagTriggers } from './flag-triggers.ts'

/** What only the triggers of blueprint 4.5, At Risk, read. */
export const riskSignals = defineSignals({
  saveActionNeedsSpend: ['flag', 'An action of the Save Plan needs money'],
  strategicRiskConfirmed: ['flag', 'A strategic risk is confirmed'],
})

/** The triggers of blueprint 4.5, At Risk: those that flag a client, and those of a case that is open. */
export const riskTriggers: readonly Trigger[] = [
  ...riskFlagTriggers,
  {
    id: 'RISK-T16',
    title: 'Risk not resolved in 30 days',
    when: { signal: 'riskOpenDays', above: 30 },
    owner: 'CSM/TAM with Exec Sponsor',
    due: { at: 'day 30' },
    firstActionHours: null,
    play: 'Re-classify',
    steps: ['Re-classify the risk with a rationale'],
    topic: 'at-risk',
    watches: 'client',
  },
  {
    id: 'RISK-T17',
    title: 'No movement on a risk for 14 days',
    when: { signal: 'riskDaysWithoutMovement', atLeast: 14 },
    owner: 'CSM/TAM',
    due: { at: 'day 14' },
    firstActionHours: null,
    play: 'Reset session',
    steps: ['Book a reset session with two new options: now, or next quarter'],
    topic: 'at-risk',
    watches: 'client',
  },
  {
    id: 'RISK-T18',
    title: 'Risk open more than 60 days',
    when: { signal: 'riskOpenDays', above: 60 },
    owner: 'CS Manager / Exec Sponsor',
    due: { at: 'when it passes 60 days' },
    firstActionHours: null,
    play: 'Escalate',
    steps: ['Escalate to leadership', 'Consider a contract review'],
    topic: 'at-risk',
    watches: 'client',
  },
  {
    id: 'RISK-T19',
    title: 'Remediation needs spend',
    when: { signal: 'saveActionNeedsSpend', is: true },
    owner: 'AM',
    due: { at: 'before the work' },
    firstActionHours: null,
    play: 'Proposal for the remediation',
    steps: ['Raise a Proposal, Executive Decision Sheet first', 'Place it on Roadmap and Budget'],
    topic: 'at-risk',
    watches: 'client',
  },
  {
    id: 'RISK-T20',
    title: 'Strategic risk confirmed',
    when: { signal: 'strategicRiskConfirmed', is: true },
    owner: 'vCIO',
    due: null,
    firstActionHours: null,
    play: 'Refresh the client strategy',
    steps: ['Publish a refreshed snapshot of the Client Strategy'],
    topic: 'at-risk',
    watches: 'client',
  },
]
