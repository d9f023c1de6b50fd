import type { Trigger } from '../triggers/trigger.ts'

const FIRST_ACTION = 72

/** The optional triggers of blueprint 5.4, which it keeps in draft. */
export const governanceTriggers: readonly Trigger[] = [
  {
    id: 'PPL-042',
    title: 'Optional: missed SLA threshold',
    when: { signal: 'slaMissed', is: true },
    owner: 'TAM',
    due: { days: 5 },
    firstActionHours: FIRST_ACTION,
    play: 'Fix plan',
    steps: ['Find the root cause', 'Tell the client', 'Send the fix plan'],
    topic: 'sla',
    watches: 'client',
  },
  {
    id: 'PPL-043',
    title: 'Optional: stakeholder change (governance)',
    when: { signal: 'stakeholderChanged', is: true },
    owner: 'CSM',
    due: { days: 10 },
    firstActionHours: FIRST_ACTION,
    play: 'Sponsor introduction',
    steps: ['Introduce the new executive', 'Send a 1-page value recap', 'Confirm decision rights and the sponsor'],
    topic: 'stakeholder',
    watches: 'client',
  },
]
