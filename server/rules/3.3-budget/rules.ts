import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { budgetVariance } from './budget-variance.ts'
import { realizationRate } from './realization-rate.ts'
import { budgetTables } from './tables.ts'
import { budgetSignals, budgetTriggers } from './triggers.ts'

/** The rules of blueprint 3.3, Budget. */
export const budget = [
  budgetVariance,
  realizationRate,
  ...budgetTables,
  ...defineTriggers(budgetTriggers, { ...clientSignals, ...budgetSignals }),
]
