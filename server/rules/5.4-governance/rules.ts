import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { operationTables } from './operation-tables.ts'
import { governanceTables } from './tables.ts'
import { governanceTriggers } from './triggers.ts'

/** The rules of blueprint 5.4, Governance. */
export const governance = [
  ...governanceTables,
  ...operationTables,
  ...defineTriggers(governanceTriggers, clientSignals),
]
