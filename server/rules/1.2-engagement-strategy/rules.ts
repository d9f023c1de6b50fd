import { annualBudget } from './annual-budget.ts'
import { budgetHours } from './budget-hours.ts'
import { capacityGap } from './capacity-gap.ts'
import { fteCapacity } from './fte-capacity.ts'
import { segmentHours } from './segment-hours.ts'
import { timeAllocation } from './time-allocation.ts'
import { vcioCapability } from './vcio-capability.ts'

/** The rules of blueprint 1.2, Engagement Strategy. */
export const engagementStrategy = [
  annualBudget,
  budgetHours,
  timeAllocation,
  fteCapacity,
  capacityGap,
  segmentHours,
  vcioCapability,
]
