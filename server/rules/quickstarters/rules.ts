import { quickstarterCourses } from './course-rules.ts'
import { csStage } from './cs-stage.ts'
import { monthlyBudget } from './monthly-budget.ts'
import { organisationRules } from './organisation-rules.ts'
import { teamCapacityGap } from './team-capacity-gap.ts'

/** The rules of the quickstarters and of the CS organisation guide. */
export const quickstarters = [monthlyBudget, teamCapacityGap, ...quickstarterCourses, csStage, ...organisationRules]
