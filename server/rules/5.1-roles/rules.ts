import { followUpDue } from './follow-up-due.ts'
import { goalTables } from './goal-tables.ts'
import { meetingTables } from './meeting-tables.ts'
import { fastAdjustments, ownershipRetune } from './ownership-adjustments.ts'
import { packTables } from './pack-tables.ts'
import { preFlight } from './pre-flight.ts'
import { raciRow } from './raci-row.ts'
import { raciTables } from './raci-tables.ts'

/** The rules of blueprint 5.1, Roles & Responsibilities. */
export const roles = [
  ...goalTables,
  ...packTables,
  ...raciTables,
  raciRow,
  followUpDue,
  ...meetingTables,
  preFlight,
  ownershipRetune,
  fastAdjustments,
]
