import { levelMove } from './level-move.ts'
import { levelWithContract } from './level-with-contract.ts'
import { meetingPattern } from './meeting-pattern.ts'
import { projectRevenue } from './project-revenue.ts'
import { serviceLeadershipLevel } from './service-leadership-level.ts'
import { trustMaturity } from './trust-maturity.ts'
import { vcioCapacity } from './vcio-capacity.ts'
import { vcioChecks } from './vcio-checks.ts'
import { vcioHours } from './vcio-hours.ts'
import { vcioMaturityLevel } from './vcio-maturity-level.ts'
import { vcioTables } from './vcio-tables.ts'

/** The rules of the companion documents. */
export const companions = [
  vcioMaturityLevel,
  levelWithContract,
  levelMove,
  vcioHours,
  serviceLeadershipLevel,
  trustMaturity,
  vcioCapacity,
  projectRevenue,
  meetingPattern,
  ...vcioChecks,
  ...vcioTables,
]
