import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 5.2 read. */
export const enablementSignals = defineSignals({
  negativeClientVoice: ['flag', 'A survey or pulse of the client was negative'],
  roadmapCalledNotRelevant: ['flag', 'The client says that the roadmap is not relevant'],
})

const FIRST_ACTION = 72

/** The four core health-triggered plays of blueprint 5.2. */
export const enablementTriggers: readonly Trigger[] = [
  {
    id: 'PPL-038',
    title: 'Engagement down',
    when: {
      any: [
        { signal: 'touchpointsMissed', atLeast: 2 },
        { signal: 'daysWithoutDecision', atLeast: 30 },
      ],
    },
    owner: 'CSM',
    due: { hours: 72 },
    firstActionHours: FIRST_ACTION,
    play: 'Re-engage',
    steps: [
      'Send a 2-line recap',
      'Propose a 30-minute reset',
      'If the executive is missing, cc the vCIO and add the stakeholder',
      'Update the JSP-Lite and schedule the next approval attempt',
    ],
    topic: 'cadence',
    watches: 'client',
  },
  {
    id: 'PPL-039',
    title: 'CX down',
    when: {
      any: [
        { signal: 'negativeClientVoice', is: true },
        { signal: 'newComplaints', atLeast: 1 },
      ],
    },
    owner: 'CSM',
    due: { hours: 48 },
    firstActionHours: FIRST_ACTION,
    play: 'We own the miss',
    steps: ['Call and own the miss', 'Make a 3-point fix plan', 'Put a 14-day check-in on the calendar'],
    topic: 'complaint',
    watches: 'client',
  },
  {
    id: 'PPL-040',
    title: 'Adoption/DMI below threshold',
    when: {
      any: [
        { signal: 'mfaPercent', below: 60 },
        { signal: 'endpointCompliancePercent', below: 80 },
      ],
    },
    owner: 'TAM',
    due: { days: 5 },
    firstActionHours: FIRST_ACTION,
    play: 'Adoption remediation',
    steps: [
      'Run the 3-step remediation (the remediation play itself has 14 days)',
      'Hold a 15-minute operations sync',
      'Pre-approve a quick win before the next QBR',
      'Open a mini-initiative with owner and date',
    ],
    topic: 'adoption',
    watches: 'client',
  },
  {
    id: 'PPL-041',
    title: 'Alignment low: roadmap not relevant',
    when: { signal: 'roadmapCalledNotRelevant', is: true },
    owner: 'vCIO',
    due: { days: 7 },
    firstActionHours: FIRST_ACTION,
    play: 'Goal check',
    steps: [
      'Hold a 20-minute alignment or goal check',
      'Map the roadmap to the business goals again',
      'Resequence or cut items',
      'Book the next decision checkpoint',
    ],
    topic: 'alignment',
    watches: 'client',
  },
]
