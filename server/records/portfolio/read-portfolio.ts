import type { Client } from '../../domain/client.ts'
import type { Queries } from '../../platform/database/database.ts'
import { readTables } from '../read-table.ts'
import { CLIENTS } from '../tables/clients-table.ts'
import { DECISIONS, MEETINGS, MISSED_MEETINGS, PROPOSALS, SPONSORS } from '../tables/event-tables.ts'
import { ASSESSMENTS, BUDGETS, RENEWALS, ROADMAP_ITEMS } from '../tables/plan-tables.ts'
import type { RecordTable } from '../tables/record-table.ts'
import { COMPLAINTS, MILESTONES, TICKETS } from '../tables/service-tables.ts'
import { SIGNALS } from '../tables/signals-table.ts'
import type { PortfolioRecord } from './portfolio-record.ts'
import type { KnownSignals } from './signals/known-signals.ts'

/** The lists of a record, each with its table. */
const LISTS = {
  signals: SIGNALS,
  sponsors: SPONSORS,
  meetings: MEETINGS,
  missedMeetings: MISSED_MEETINGS,
  decisions: DECISIONS,
  proposals: PROPOSALS,
  tickets: TICKETS,
  milestones: MILESTONES,
  complaints: COMPLAINTS,
  budgets: BUDGETS,
  roadmapItems: ROADMAP_ITEMS,
  renewals: RENEWALS,
  assessments: ASSESSMENTS,
} satisfies Partial<Record<keyof PortfolioRecord, RecordTable>>

const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[]

interface OfClient {
  clientId: string
}
interface SignalRow extends OfClient {
  month: string
  name: string
  value: KnownSignals[string]
}

/** What the months of some clients are judged from, by id. Two queries, whatever their number. */
export async function readPortfolio(queries: Queries, clientIds: readonly string[]): Promise<PortfolioRecord[]> {
  const [clients, ...lists] = await readTables(
    queries,
    [
      { table: CLIENTS, column: 'id' },
      ...Object.values(LISTS).map((table: RecordTable) => ({ table, column: 'client_id' })),
    ],
    clientIds,
  )
  const byClient = lists.map((rows) => Map.groupBy(rows as OfClient[], ({ clientId }) => clientId))
  const extra = Map.groupBy(await readSignals(queries, clientIds), ({ clientId }) => clientId)
  return (clients as Client[]).map((client) => ({
    client,
    ...(Object.fromEntries(NAMES.map((name, at) => [name, byClient[at]!.get(client.id) ?? []])) as unknown as Omit<
      PortfolioRecord,
      'client' | 'extraSignals'
    >),
    extraSignals: byMonth(extra.get(client.id) ?? []),
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
