import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { upsellTables } from './tables.ts'
import { upsellSignals, upsellTriggers } from './triggers.ts'
import { upsellClock } from './upsell-clock.ts'

/** The rules of blueprint 4.4, Upsell. */
export const upsell = [
  upsellClock,
  ...upsellTables,
  ...defineTriggers(upsellTriggers, { ...clientSignals, ...upsellSignals }),
]
