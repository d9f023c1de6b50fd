import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { reportSegmentTables } from './segment-tables.ts'
import { reportTables } from './tables.ts'
import { reportSignals, reportTriggers } from './triggers.ts'

/** The rules of blueprint 3.1, Reports. */
export const reports = [
  ...reportSegmentTables,
  ...reportTables,
  ...defineTriggers(reportTriggers, { ...clientSignals, ...reportSignals }),
]
