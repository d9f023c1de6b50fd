import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 1.5 read. */
export const standardStackSignals = defineSignals({
  nonStandardTechnology: ['flag', 'The client uses a technology outside the standard stack'],
  nonStandardBackup: ['flag', 'Discovery or Assessment found a backup outside the standard stack'],
  mfaAbsent: ['flag', 'Discovery or Assessment found no multi-factor authentication'],
})

const unstated = { owner: null, due: null, firstActionHours: null, topic: 'standards', watches: 'client' } as const

/** The triggers of blueprint 1.5. */
export const standardStackTriggers: readonly Trigger[] = [
  {
    ...unstated,
    id: 'STK-03',
    title: 'Deviation from the standard stack',
    when: { signal: 'nonStandardTechnology', is: true },
    play: 'CS Health issue and roadmap opportunity',
    steps: [
      'Record the exception',
      'Raise a CS Health issue',
      'Document a roadmap opportunity',
      'Plan a phased migration to the standard alternative',
    ],
  },
  {
    ...unstated,
    id: 'STK-04',
    title: 'Non-standard backup or missing MFA',
    when: {
      any: [
        { signal: 'nonStandardBackup', is: true },
        { signal: 'mfaAbsent', is: true },
      ],
    },
    play: 'Risk and maturity issue',
    steps: [
      'Flag it as a risk and maturity issue',
      'For backup: put the Backup Standardization Initiative on the roadmap, with training',
    ],
  },
]
