import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { annualPlaybook } from './annual-playbook.ts'
import { playbookCapacity } from './playbook-capacity.ts'
import { interactionCycle } from './interaction-cycle.ts'
import { plannedPlaybookHours } from './planned-playbook-hours.ts'
import { segmentWorkload } from './segment-workload.ts'
import { playbookTables } from './tables.ts'
import { playbookSignals, playbookTriggers } from './triggers.ts'
import { workloadTable } from './workload-table.ts'

/** The rules of blueprint 1.3, CS Playbooks. */
export const csPlaybooks = [
  annualPlaybook,
  plannedPlaybookHours,
  segmentWorkload,
  workloadTable,
  interactionCycle,
  playbookCapacity,
  ...playbookTables,
  ...defineTriggers(playbookTriggers, { ...clientSignals, ...playbookSignals }),
]
