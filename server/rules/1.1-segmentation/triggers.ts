import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 1.1 read. */
export const segmentationSignals = defineSignals({
  healthContradictsSegment: ['flag', 'The health signals contradict the segment that the client is placed in'],
  highValueClient: ['flag', "A client of high value, by the provider's own measure: the blueprints give none"],
  serviceMisaligned: ['flag', "The service of the client is misaligned, by the provider's own judgement"],
})

const CTA = 'Open a CTA with an owner, a due date and a checklist'

/** The triggers of blueprint 1.1. */
export const segmentationTriggers: readonly Trigger[] = [
  {
    id: 'SEG-10',
    title: 'Health contradicts the placement',
    when: { signal: 'healthContradictsSegment', is: true },
    owner: null,
    due: null,
    firstActionHours: null,
    play: 'Placement review',
    steps: ['Review the placement', 'Adjust the segment'],
    topic: 'segment',
    watches: 'client',
  },
  {
    id: 'SEG-14',
    title: 'High-value client with low engagement',
    when: {
      all: [
        { signal: 'highValueClient', is: true },
        { signal: 'engagementLow', is: true },
      ],
    },
    owner: null,
    due: null,
    firstActionHours: null,
    play: 'Playbook intervention',
    steps: [CTA, 'Intervene with a playbook'],
    topic: 'cadence',
    watches: 'client',
  },
  {
    id: 'SEG-15',
    title: 'Account whose service is misaligned',
    when: { signal: 'serviceMisaligned', is: true },
    owner: null,
    due: null,
    firstActionHours: null,
    play: 'Scale services back',
    steps: [CTA, 'Scale the services back'],
    topic: 'alignment',
    watches: 'client',
  },
]
