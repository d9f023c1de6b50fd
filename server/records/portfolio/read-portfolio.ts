import type { Assessment } from '../../domain/assessment.ts'
import type { BudgetLine } from '../../domain/budget-line.ts'
import type { Complaint } from '../../domain/complaint.ts'
import type { MissedMeeting } from '../../domain/meeting.ts'
import type { Milestone } from '../../domain/milestone.ts'
import type { Proposal } from '../../domain/proposal.ts'
import type { Renewal } from '../../domain/renewal.ts'
import type { RoadmapItem } from '../../domain/roadmap-item.ts'
import type { Ticket } from '../../domain/ticket.ts'
import type { Queries } from '../../platform/database/database.ts'
import { readRecords } from '../read-records.ts'
import { readTable } from '../read-table.ts'
import { MISSED_MEETINGS, PROPOSALS } from '../tables/event-tables.ts'
import { ASSESSMENTS, BUDGETS, RENEWALS, ROADMAP_ITEMS } from '../tables/plan-tables.ts'
import type { RecordTable } from '../tables/record-table.ts'
import { COMPLAINTS, MILESTONES, TICKETS } from '../tables/service-tables.ts'
import type { PortfolioRecord } from './portfolio-record.ts'
import type { KnownSignals } from './signals/known-signals.ts'

interface SignalRow {
  clientId: string
  month: string
  name: string
  value: KnownSignals[string]
}

/** What the months of some clients are judged from, by id. One query a table, whatever their number. */
export async function readPortfolio(queries: Queries, clientIds: readonly string[]): Promise<PortfolioRecord[]> {
  const of = { column: 'client_id', value: clientIds }
  const records = await readRecords(queries, clientIds)
  const rowsOf = async <Row extends { clientId: string }>(table: RecordTable) => {
    const rows = Map.groupBy(await readTable<Row>(queries, table, of), (row) => row.clientId)
    return (id: string) => rows.get(id) ?? []
  }
  const missedMeetings = await rowsOf<MissedMeeting>(MISSED_MEETINGS)
  const proposals = await rowsOf<Proposal>(PROPOSALS)
  const tickets = await rowsOf<Ticket>(TICKETS)
  const milestones = await rowsOf<Milestone>(MILESTONES)
  const complaints = await rowsOf<Complaint>(COMPLAINTS)
  const budgets = await rowsOf<BudgetLine>(BUDGETS)
  const roadmapItems = await rowsOf<RoadmapItem>(ROADMAP_ITEMS)
  const renewals = await rowsOf<Renewal>(RENEWALS)
  const assessments = await rowsOf<Assessment>(ASSESSMENTS)
  const extra = Map.groupBy(await readSignals(queries, clientIds), (row) => row.clientId)
  return records.map((record) => ({
    ...record,
    missedMeetings: missedMeetings(record.client.id),
    proposals: proposals(record.client.id),
    tickets: tickets(record.client.id),
    milestones: milestones(record.client.id),
    complaints: complaints(record.client.id),
    budgets: budgets(record.client.id),
    roadmapItems: roadmapItems(record.client.id),
    renewals: renewals(record.client.id),
    assessments: assessments(record.client.id),
    extraSignals: byMonth(extra.get(record.client.id) ?? []),
  }))
}

const readSignals = (queries: Queries, clientIds: readonly string[]) =>
  queries.query<SignalRow>(
    'select client_id as "clientId", month, name, value from client_signals where client_id = any($1) order by client_id, month, name',
    [clientIds],
  )

function byMonth(rows: readonly SignalRow[]): Map<string, KnownSignals> {
  const months = new Map<string, KnownSignals>()
  for (const { month, name, value } of rows) months.set(month, { ...months.get(month), [name]: value })
  return months
}
