import { CLIENTS } from './clients-table.ts'
import { DECISIONS, INITIATIVES, MEETINGS, PROPOSALS, SPONSORS } from './event-tables.ts'
import { ASSESSMENTS, BUDGETS, RENEWALS, ROADMAP_ITEMS } from './plan-tables.ts'
import type { RecordTable } from './record-table.ts'
import { COMPLAINTS, MILESTONES, TICKETS } from './service-tables.ts'
import { SIGNALS } from './signals-table.ts'
import { TEAM_MEMBERS } from './team-members-table.ts'

/** Every kind of record, each after those that it refers to. */
export const ALL_TABLES: readonly RecordTable[] = [
  CLIENTS,
  SIGNALS,
  SPONSORS,
  MEETINGS,
  DECISIONS,
  INITIATIVES,
  PROPOSALS,
  TICKETS,
  MILESTONES,
  COMPLAINTS,
  BUDGETS,
  ROADMAP_ITEMS,
  RENEWALS,
  ASSESSMENTS,
  TEAM_MEMBERS,
]
