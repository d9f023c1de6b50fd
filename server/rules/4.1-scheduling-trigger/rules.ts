import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { cadenceMatrix } from './cadence-matrix.ts'
import { coverage } from './coverage.ts'
import { schedulingKpis } from './kpi-tables.ts'
import { roleLoad } from './role-load.ts'
import { schedulingSignals } from './signals.ts'
import { schedulingTables } from './tables.ts'
import { schedulingTriggers } from './triggers.ts'
import { vcioSlots } from './vcio-slots.ts'

/** The rules of blueprint 4.1, Scheduling/Trigger. */
export const scheduling = [
  cadenceMatrix,
  coverage,
  vcioSlots,
  roleLoad,
  ...schedulingTables,
  ...schedulingKpis,
  ...defineTriggers(schedulingTriggers, { ...clientSignals, ...schedulingSignals }),
]
