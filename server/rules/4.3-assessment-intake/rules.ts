import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { assessmentByLevel } from './level-table.ts'
import { scoringForm } from './scoring-form.ts'
import { assessmentTables } from './tables.ts'
import { assessmentSignals, assessmentTriggers } from './triggers.ts'

/** The rules of blueprint 4.3, Assessment Intake. */
export const assessment = [
  scoringForm,
  ...assessmentTables,
  assessmentByLevel,
  ...defineTriggers(assessmentTriggers, { ...clientSignals, ...assessmentSignals }),
]
