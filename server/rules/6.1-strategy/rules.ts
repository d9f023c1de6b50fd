import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { strategyTechnologyTables } from './tables.ts'
import { strategyTechnologySignals, strategyTechnologyTriggers } from './triggers.ts'

/** The rules of blueprint 6.1, Strategy in the technology discipline. */
export const strategyTechnology = [
  ...strategyTechnologyTables,
  ...defineTriggers(strategyTechnologyTriggers, { ...clientSignals, ...strategyTechnologySignals }),
]
