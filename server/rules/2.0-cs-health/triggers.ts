import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 2.0 read. */
export const csHealthSignals = defineSignals({
  highImpactClient: ['flag', "A client of high impact, by the provider's own measure: the blueprints give none"],
  deliveryModelMismatch: ['flag', 'The health scores do not fit the way the client is served'],
})

/** The triggers of blueprint 2.0, over all five health categories. */
export const csHealthTriggers: readonly Trigger[] = [
  {
    id: 'HLT-03',
    title: 'Low engagement in a high-impact client',
    when: {
      all: [
        { signal: 'engagementLow', is: true },
        { signal: 'highImpactClient', is: true },
      ],
    },
    owner: 'Customer Success',
    due: null,
    firstActionHours: null,
    play: 'Close the trust or strategy gap',
    steps: ['Find out whether trust or strategy is lacking', 'Address that gap'],
    topic: 'stakeholder',
    watches: 'client',
  },
  {
    id: 'HLT-04',
    title: 'Service Level Alignment mismatch',
    when: { signal: 'deliveryModelMismatch', is: true },
    owner: 'Customer Success',
    due: null,
    firstActionHours: null,
    play: 'Consider a segmentation review',
    steps: ["Look at the client's segment again"],
    topic: 'segment',
    watches: 'client',
  },
]
