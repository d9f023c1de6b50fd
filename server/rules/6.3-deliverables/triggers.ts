import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 6.3 read. */
export const deliverablesTechnologySignals = defineSignals({
  deliverableUnopenedBusinessDays: ['days', 'Business days that the oldest unopened deliverable has been out'],
})

/** The triggers of blueprint 6.3. Its worked case fires on the fifth business day. */
export const deliverablesTechnologyTriggers: readonly Trigger[] = [
  {
    id: 'TEC-114',
    title: 'Deliverable unopened for five business days',
    when: { signal: 'deliverableUnopenedBusinessDays', atLeast: 5 },
    owner: 'CS automation',
    due: { at: '5 business days after it went out' },
    firstActionHours: null,
    play: 'Unopened deliverable',
    steps: ['Send a reminder', 'Show management an alert on the dashboard'],
    topic: 'report',
    watches: 'client',
  },
]
