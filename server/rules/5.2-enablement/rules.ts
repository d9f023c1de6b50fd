import { schedulingSignals } from '../4.1-scheduling-trigger/signals.ts'
import { technologyAdoptionSignals } from '../2.2-technology-adoption/triggers.ts'
import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { adoptionTrigger } from './adoption-trigger.ts'
import { firstActionSla } from './first-action-sla.ts'
import { packChecks } from './pack-checks.ts'
import { qaRubric } from './qa-rubric.ts'
import { sessionChecks } from './session-checks.ts'
import { stageGates } from './stage-checks.ts'
import { enablementTables } from './tables.ts'
import { enablementSignals, enablementTriggers } from './triggers.ts'

/** The rules of blueprint 5.2, Enablement. */
export const enablement = [
  ...sessionChecks,
  ...packChecks,
  ...enablementTables,
  adoptionTrigger,
  firstActionSla,
  qaRubric,
  stageGates,
  ...defineTriggers(enablementTriggers, {
    ...clientSignals,
    ...technologyAdoptionSignals,
    ...schedulingSignals,
    ...enablementSignals,
  }),
]
