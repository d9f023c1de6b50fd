import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { deliverablesTechnologyTables } from './tables.ts'
import { deliverablesTechnologySignals, deliverablesTechnologyTriggers } from './triggers.ts'

/** The rules of blueprint 6.3, Deliverables in the technology discipline. */
export const deliverablesTechnology = [
  ...deliverablesTechnologyTables,
  ...defineTriggers(deliverablesTechnologyTriggers, { ...clientSignals, ...deliverablesTechnologySignals }),
]
