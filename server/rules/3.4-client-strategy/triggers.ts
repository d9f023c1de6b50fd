import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 3.4 read. */
export const strategySignals = defineSignals({
  strategyThemeColour: ['colour', 'Worst colour of a strategy theme in the last review'],
})

/** The trigger of blueprint 3.4. What makes a theme red or yellow it does not say. */
export const strategyTriggers: readonly Trigger[] = [
  {
    id: 'STR-T01',
    title: 'Red or yellow strategy theme',
    when: { signal: 'strategyThemeColour', in: ['red', 'yellow'] },
    owner: 'vCIO/CSM',
    due: { hours: 72 },
    firstActionHours: 72,
    play: 'CTA on the theme',
    steps: ['Note the Health delta', 'Open a CTA'],
    topic: 'roadmap',
    watches: 'client',
  },
]
