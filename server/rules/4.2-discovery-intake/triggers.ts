import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 4.2 read. */
export const discoverySignals = defineSignals({
  newClient: ['flag', 'The client has newly joined'],
  discoveryDone: ['flag', 'A Discovery has been held with the client'],
  discoveryAmbiguous: ['flag', 'Discovery showed ambiguity or misalignment'],
  needOrAppetiteRevealed: ['flag', 'The client revealed an actionable need or appetite for change'],
  discoveryIncomplete: ['flag', 'Discovery is inconsistent or incomplete'],
  discoverySignalsWeak: ['flag', 'Discovery signals are weak or absent'],
})

const CLIENT = { due: null, firstActionHours: null, topic: 'discovery', watches: 'client' } as const

/** The triggers of blueprint 4.2. It gives no score for the quality of a Discovery: a person says so. */
export const discoveryTriggers: readonly Trigger[] = [
  {
    ...CLIENT,
    id: 'DIS-T01',
    title: 'New client without Discovery',
    when: {
      all: [
        { signal: 'newClient', is: true },
        { signal: 'discoveryDone', is: false },
      ],
    },
    owner: 'CSM',
    due: { days: 30 },
    play: 'Discovery',
    steps: ['Run Discovery with the new client'],
  },
  {
    ...CLIENT,
    id: 'DIS-T02',
    title: 'Ambiguity or misalignment in Discovery',
    when: { signal: 'discoveryAmbiguous', is: true },
    owner: 'CSM/vCIO',
    due: { at: 'next step' },
    play: 'Assessment',
    steps: ['Narrow the scope with a structured Assessment'],
  },
  {
    ...CLIENT,
    id: 'DIS-T03',
    title: 'Need or appetite for change revealed',
    when: { signal: 'needOrAppetiteRevealed', is: true },
    owner: 'CSM',
    due: { at: 'in the notes of the session' },
    play: 'Tag the insight',
    steps: ['Tag the insight in the notes, for Assessment or for Initiative'],
  },
  {
    ...CLIENT,
    id: 'DIS-T04',
    title: 'Poor Discovery quality',
    when: { signal: 'discoveryIncomplete', is: true },
    owner: 'Governance',
    due: { at: 'next review' },
    play: 'Governance review',
    steps: ['Review the Discovery in Governance'],
  },
  {
    ...CLIENT,
    id: 'DIS-T05',
    title: 'Weak or absent Discovery signals',
    when: { signal: 'discoverySignalsWeak', is: true },
    owner: 'Governance',
    due: { at: 'next review' },
    play: 'Governance follow-up',
    steps: ['Follow up in Governance: health may decline'],
  },
]
