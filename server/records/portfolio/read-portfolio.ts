import type { Proposal } from '../../domain/proposal.ts'
import type { Queries } from '../../platform/database/database.ts'
import { readRecords } from '../read-records.ts'
import { readTable } from '../read-table.ts'
import { PROPOSALS } from '../tables/event-tables.ts'
import type { PortfolioRecord } from './evaluate-client.ts'
import type { KnownSignals } from './signals/known-signals.ts'

interface SignalRow {
  clientId: string
  month: string
  name: string
  value: KnownSignals[string]
}

/** What the months are judged from, for every client by id or for one. */
export async function readPortfolio(queries: Queries, clientId?: string): Promise<PortfolioRecord[]> {
  const of = clientId === undefined ? undefined : { column: 'client_id', value: clientId }
  const records = await readRecords(queries, clientId)
  const proposals = Map.groupBy(await readTable<Proposal>(queries, PROPOSALS, of), (row) => row.clientId)
  const extra = Map.groupBy(await readSignals(queries, clientId), (row) => row.clientId)
  return records.map((record) => ({
    ...record,
    proposals: proposals.get(record.client.id) ?? [],
    extraSignals: byMonth(extra.get(record.client.id) ?? []),
  }))
}

const readSignals = (queries: Queries, clientId: string | undefined) =>
  queries.query<SignalRow>(
    `select client_id as "clientId", month, name, value from client_signals ${clientId === undefined ? '' : 'where client_id = $1'} order by client_id, month, name`,
    clientId === undefined ? [] : [clientId],
  )

function byMonth(rows: readonly SignalRow[]): Map<string, KnownSignals> {
  const months = new Map<string, KnownSignals>()
  for (const { month, name, value } of rows) months.set(month, { ...months.get(month), [name]: value })
  return months
}
