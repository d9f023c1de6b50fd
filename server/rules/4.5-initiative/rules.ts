import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { initiativeRecord } from './initiative-record.ts'
import { initiativeVelocity } from './initiative-velocity.ts'
import { initiativeTables } from './tables.ts'
import { initiativeSignals, initiativeTriggers } from './triggers.ts'

/** The rules of blueprint 4.5, Initiative. */
export const initiative = [
  initiativeRecord,
  initiativeVelocity,
  ...initiativeTables,
  ...defineTriggers(initiativeTriggers, { ...clientSignals, ...initiativeSignals }),
]
