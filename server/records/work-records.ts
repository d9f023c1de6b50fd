import type { Assessment } from '../domain/assessment.ts'
import type { BudgetLine } from '../domain/budget-line.ts'
import type { Complaint } from '../domain/complaint.ts'
import type { MissedMeeting } from '../domain/meeting.ts'
import type { Milestone } from '../domain/milestone.ts'
import type { Renewal } from '../domain/renewal.ts'
import type { RoadmapItem } from '../domain/roadmap-item.ts'
import type { TeamMember } from '../domain/team-member.ts'
import type { Ticket } from '../domain/ticket.ts'
import type { Queries } from '../platform/database/database.ts'
import { readTable } from './read-table.ts'
import { MISSED_MEETINGS } from './tables/event-tables.ts'
import { ASSESSMENTS, BUDGETS, RENEWALS, ROADMAP_ITEMS } from './tables/plan-tables.ts'
import type { RecordTable } from './tables/record-table.ts'
import { COMPLAINTS, MILESTONES, TICKETS } from './tables/service-tables.ts'
import { TEAM_MEMBERS } from './tables/team-members-table.ts'

/** What is recorded of the work for a client, by client id, and of the provider's own people. */
export interface WorkRecords {
  missedMeetings(clientId: string): Promise<MissedMeeting[]>
  tickets(clientId: string): Promise<Ticket[]>
  milestones(clientId: string): Promise<Milestone[]>
  complaints(clientId: string): Promise<Complaint[]>
  budgets(clientId: string): Promise<BudgetLine[]>
  roadmapItems(clientId: string): Promise<RoadmapItem[]>
  renewals(clientId: string): Promise<Renewal[]>
  assessments(clientId: string): Promise<Assessment[]>
  teamMembers(): Promise<TeamMember[]>
}

/** Reads them from a database that is migrated. */
export function readWork(queries: Queries): WorkRecords {
  const ofClient =
    <Row>(table: RecordTable) =>
    (clientId: string) =>
      readTable<Row>(queries, table, { column: 'client_id', value: clientId })
  return {
    missedMeetings: ofClient<MissedMeeting>(MISSED_MEETINGS),
    tickets: ofClient<Ticket>(TICKETS),
    milestones: ofClient<Milestone>(MILESTONES),
    complaints: ofClient<Complaint>(COMPLAINTS),
    budgets: ofClient<BudgetLine>(BUDGETS),
    roadmapItems: ofClient<RoadmapItem>(ROADMAP_ITEMS),
    renewals: ofClient<Renewal>(RENEWALS),
    assessments: ofClient<Assessment>(ASSESSMENTS),
    teamMembers: () => readTable<TeamMember>(queries, TEAM_MEMBERS),
  }
}
