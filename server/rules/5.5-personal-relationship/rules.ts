import { approvalsPerQbr } from './approvals-per-qbr.ts'
import { continuityTimers } from './continuity-timers.ts'
import { threadDepth, threadMetric } from './multithreading.ts'
import { relationshipScorecard } from './scorecard.ts'
import { relationshipTables } from './tables.ts'

/** The rules of blueprint 5.5, Personal Relationship. */
export const personalRelationship = [
  threadDepth,
  threadMetric,
  relationshipScorecard,
  ...relationshipTables,
  approvalsPerQbr,
  continuityTimers,
]
