import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 6.4 read. */
export const peopleTechnologySignals = defineSignals({
  daysSinceCsContact: ['days', 'Days since anyone of CS was last in contact with the client'],
})

/** The triggers of blueprint 6.4. Whether day 90 itself is a gap is not stated: it fires from day 91. */
export const peopleTechnologyTriggers: readonly Trigger[] = [
  {
    id: 'TEC-120',
    title: 'Role coverage gap: no CS contact for more than 90 days',
    when: { signal: 'daysSinceCsContact', above: 90 },
    owner: 'CS Lead',
    due: null,
    firstActionHours: null,
    play: 'Close the role coverage gap',
    steps: [],
    topic: 'capacity',
    watches: 'client',
  },
]
