import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { insightRoute } from './insight-route.ts'
import { questionCount } from './question-count.ts'
import { discoveryTables } from './tables.ts'
import { discoverySignals, discoveryTriggers } from './triggers.ts'

/** The rules of blueprint 4.2, Discovery Intake. */
export const discovery = [
  questionCount,
  insightRoute,
  ...discoveryTables,
  ...defineTriggers(discoveryTriggers, { ...clientSignals, ...discoverySignals }),
]
