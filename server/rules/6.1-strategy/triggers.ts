import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 6.1 read. */
export const strategyTechnologySignals = defineSignals({
  standardStackDeviation: ['flag', 'An item of the client deviates from the standard stack'],
})

/** The triggers of blueprint 6.1. How far the health score falls is given nowhere. */
export const strategyTechnologyTriggers: readonly Trigger[] = [
  {
    id: 'TEC-165',
    title: 'Item off the standard stack',
    when: { signal: 'standardStackDeviation', is: true },
    owner: 'CS automation',
    due: { at: 'each onboarding, QBR and roadmap planning' },
    firstActionHours: null,
    play: 'Move the item to the standard stack',
    steps: [
      'Flag the deviation',
      'Suggest the remediation playbook, such as the move to the standard backup platform',
      'Let the item lower the health score',
      'Create an initiative or a roadmap item',
    ],
    topic: 'standards',
    watches: 'client',
  },
]
