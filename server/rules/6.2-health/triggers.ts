import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 6.2 read. */
export const healthTechnologySignals = defineSignals({
  falseAlertPercent: ['percent', 'Health alerts of the month in the segment that were false'],
  pseudoMisalignmentRepeats: ['flag', 'Alignment alerts without a real misalignment came more than once'],
})

/** The triggers of blueprint 6.2. They watch the alerts of a segment, not a client. */
export const healthTechnologyTriggers: readonly Trigger[] = [
  {
    id: 'TEC-110',
    title: 'False health alerts',
    when: {
      any: [
        {
          all: [
            { signal: 'segment', is: 'D' },
            { signal: 'falseAlertPercent', above: 15 },
          ],
        },
        {
          all: [
            { signal: 'segment', is: 'A' },
            { signal: 'pseudoMisalignmentRepeats', is: true },
          ],
        },
      ],
    },
    owner: 'CS Ops',
    due: { at: 'monthly; models quarterly, by data science' },
    firstActionHours: null,
    play: 'Tune the health alerts',
    steps: [
      'Segment D: change the limits or the weights of the sub-scores',
      'Segment A: revisit the alignment formula',
      'Log the outcome of each alert that was answered',
      'Retrain the models quarterly with labelled outcomes',
    ],
    topic: 'governance',
    watches: 'provider',
  },
]
