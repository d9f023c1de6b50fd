import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { acknowledgeDeadline } from './acknowledge-deadline.ts'
import { exitToGreen } from './exit-to-green.ts'
import { riskSeverity } from './risk-severity.ts'
import { riskSegmentTables } from './segment-tables.ts'
import { riskTables } from './tables.ts'
import { riskSignals, riskTriggers } from './triggers.ts'

/** The rules of blueprint 4.5, At Risk. */
export const atRisk = [
  acknowledgeDeadline,
  riskSeverity,
  exitToGreen,
  ...riskTables,
  ...riskSegmentTables,
  ...defineTriggers(riskTriggers, { ...clientSignals, ...riskSignals }),
]
