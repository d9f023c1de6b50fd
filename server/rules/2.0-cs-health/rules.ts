import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { healthScore } from './health-score.ts'
import { csHealthTables } from './tables.ts'
import { csHealthSignals, csHealthTriggers } from './triggers.ts'

/** The rules of blueprint 2.0, CS Health. */
export const csHealth = [
  healthScore,
  ...csHealthTables,
  ...defineTriggers(csHealthTriggers, { ...clientSignals, ...csHealthSignals }),
]
