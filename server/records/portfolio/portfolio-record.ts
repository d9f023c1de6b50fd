import type { Assessment } from '../../domain/assessment.ts'
import type { BudgetLine } from '../../domain/budget-line.ts'
import type { Complaint } from '../../domain/complaint.ts'
import type { Milestone } from '../../domain/milestone.ts'
import type { MissedMeeting } from '../../domain/meeting.ts'
import type { Proposal } from '../../domain/proposal.ts'
import type { Renewal } from '../../domain/renewal.ts'
import type { RoadmapItem } from '../../domain/roadmap-item.ts'
import type { Ticket } from '../../domain/ticket.ts'
import type { ClientRecord } from '../client-profile.ts'
import type { KnownSignals } from './signals/known-signals.ts'

/** What is recorded of a client beyond its profile; the extra signals are those by month that have no column of their own. */
export interface PortfolioRecord extends ClientRecord {
  missedMeetings: readonly MissedMeeting[]
  proposals: readonly Proposal[]
  tickets: readonly Ticket[]
  milestones: readonly Milestone[]
  complaints: readonly Complaint[]
  budgets: readonly BudgetLine[]
  roadmapItems: readonly RoadmapItem[]
  renewals: readonly Renewal[]
  assessments: readonly Assessment[]
  extraSignals: ReadonlyMap<string, KnownSignals>
}
