import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { convertOrPark } from './convert-or-park.ts'
import { salesTables } from './tables.ts'
import { salesSignals, salesTriggers } from './triggers.ts'

/** The rules of blueprint 4.1, Consultative Sales. */
export const sales = [
  convertOrPark,
  ...salesTables,
  ...defineTriggers(salesTriggers, { ...clientSignals, ...salesSignals }),
]
