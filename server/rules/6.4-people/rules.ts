import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { peoplePatterns } from './patterns.ts'
import { peopleTechnologySignals, peopleTechnologyTriggers } from './triggers.ts'

/** The rules of blueprint 6.4, People in the technology discipline. */
export const peopleTechnology = [
  ...peoplePatterns,
  ...defineTriggers(peopleTechnologyTriggers, { ...clientSignals, ...peopleTechnologySignals }),
]
