import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { annualBudget } from './annual-budget.ts'
import { budgetHours } from './budget-hours.ts'
import { capacityGap } from './capacity-gap.ts'
import { fteCapacity } from './fte-capacity.ts'
import { investmentShare } from './investment-share.ts'
import { plannedSplit } from './planned-split.ts'
import { raisedFloors } from './raised-floors.ts'
import { segmentHours } from './segment-hours.ts'
import { segmentModel } from './segment-model.ts'
import { staffingScenario } from './staffing-scenario.ts'
import { engagementStrategyTables } from './tables.ts'
import { timeAllocation } from './time-allocation.ts'
import { touchpointHours } from './touchpoint-hours.ts'
import { engagementStrategySignals, engagementStrategyTriggers } from './triggers.ts'
import { vcioCapability } from './vcio-capability.ts'

/** The rules of blueprint 1.2, Engagement Strategy. */
export const engagementStrategy = [
  annualBudget,
  investmentShare,
  segmentModel,
  budgetHours,
  timeAllocation,
  fteCapacity,
  capacityGap,
  segmentHours,
  touchpointHours,
  vcioCapability,
  plannedSplit,
  raisedFloors,
  staffingScenario,
  ...engagementStrategyTables,
  ...defineTriggers(engagementStrategyTriggers, { ...clientSignals, ...engagementStrategySignals }),
]
