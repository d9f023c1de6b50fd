import { annualClientBudget } from './annual-client-budget.ts'
import { budgetedHours } from './budgeted-hours.ts'
import { capacityAdvice } from './capacity-advice.ts'
import { capacityTables } from './capacity-tables.ts'
import { clientFacingHours } from './client-facing-hours.ts'
import { closedLoopLinks } from './closed-loop-links.ts'
import { courseTables } from './course-tables.ts'
import { discoveryToolTables } from './discovery-tables.ts'
import { dualAxis } from './dual-axis.ts'
import { focusQuadrant } from './focus-quadrant.ts'
import { followUpTables } from './follow-up-tables.ts'
import { goalSegment } from './goal-segment.ts'
import { initiativePackage } from './initiative-package.ts'
import { investmentModelChange } from './investment-model-change.ts'
import { loadedHourlyCost } from './loaded-hourly-cost.ts'
import { mrrTouchOfCourse, mrrTouchOfTool } from './mrr-touch.ts'
import { planningSops } from './planning-sops.ts'
import { playbookTables } from './playbook-tables.ts'
import { portfolioBalance } from './portfolio-balance.ts'
import { proactiveSplit } from './proactive-split.ts'
import { requiredHours } from './required-hours.ts'
import { revenueShareBands } from './revenue-share-bands.ts'
import { scoreSegment } from './score-segment.ts'
import { staffNeeded } from './staff-needed.ts'
import { teamBalance } from './team-balance.ts'
import { teamCapacity } from './team-capacity.ts'

/** The rules of the Client Goals and the CS Strategy Quickstarters and of their tools. */
export const quickstarterCourses = [
  goalSegment,
  dualAxis,
  scoreSegment,
  mrrTouchOfCourse,
  mrrTouchOfTool,
  revenueShareBands,
  annualClientBudget,
  investmentModelChange,
  budgetedHours,
  loadedHourlyCost,
  clientFacingHours,
  staffNeeded,
  proactiveSplit,
  teamCapacity,
  requiredHours,
  capacityAdvice,
  teamBalance,
  portfolioBalance,
  planningSops,
  focusQuadrant,
  closedLoopLinks,
  initiativePackage,
  ...capacityTables,
  ...playbookTables,
  ...discoveryToolTables,
  ...followUpTables,
  ...courseTables,
]
