import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { adoptionPoints } from './adoption-points.ts'
import { appetiteIndex } from './appetite-index.ts'
import { compositeHealth } from './composite-health.ts'
import { expectedHealth } from './expected-health.ts'
import { healthAlert } from './health-alert.ts'
import { healthDistribution } from './health-distribution.ts'
import { maturityIndex } from './maturity-index.ts'
import { healthPatterns } from './patterns.ts'
import { quadrantShift } from './quadrant-shift.ts'
import { subScores } from './sub-scores.ts'
import { healthTechnologyTables } from './tables.ts'
import { healthTechnologySignals, healthTechnologyTriggers } from './triggers.ts'

/** The rules of blueprint 6.2, Health in the technology discipline. */
export const healthTechnology = [
  compositeHealth,
  maturityIndex,
  appetiteIndex,
  quadrantShift,
  ...subScores,
  adoptionPoints,
  healthAlert,
  expectedHealth,
  healthDistribution,
  ...healthPatterns,
  ...healthTechnologyTables,
  ...defineTriggers(healthTechnologyTriggers, { ...clientSignals, ...healthTechnologySignals }),
]
