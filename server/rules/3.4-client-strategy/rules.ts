import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { governanceCheck } from './governance-check.ts'
import { strategyFreshness } from './strategy-freshness.ts'
import { strategyTables } from './tables.ts'
import { strategySignals, strategyTriggers } from './triggers.ts'

/** The rules of blueprint 3.4, Client Strategy. */
export const clientStrategy = [
  strategyFreshness,
  governanceCheck,
  ...strategyTables,
  ...defineTriggers(strategyTriggers, { ...clientSignals, ...strategySignals }),
]
