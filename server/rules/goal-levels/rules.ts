import { goalLevelProfile } from './goal-level-profile.ts'
import { healthSignals } from './health-signals.ts'
import { initiativeLimits } from './initiative-limits.ts'
import { goalLevelPeopleTables } from './people-tables.ts'
import { readinessForEnablement, readinessForModernization } from './readiness.ts'
import { supportInvestment } from './support-investment.ts'
import { goalLevelWorkTables } from './work-tables.ts'

/** The rules of the client business goal levels. */
export const goalLevels = [
  goalLevelProfile,
  supportInvestment,
  initiativeLimits,
  readinessForEnablement,
  readinessForModernization,
  healthSignals,
  ...goalLevelWorkTables,
  ...goalLevelPeopleTables,
]
