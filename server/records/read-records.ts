import type { Client } from '../domain/client.ts'
import type { Decision } from '../domain/decision.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { MonthlySignals } from '../domain/monthly-signals.ts'
import type { Sponsor } from '../domain/sponsor.ts'
import type { Queries } from '../platform/database/database.ts'
import type { ClientRecord } from './client-profile.ts'
import { readTable } from './read-table.ts'
import { CLIENTS } from './tables/clients-table.ts'
import { DECISIONS, MEETINGS, SPONSORS } from './tables/event-tables.ts'
import { SIGNALS } from './tables/signals-table.ts'

/** What a profile is made from, for every client by id, for some or for one. One query a table, whatever the number of clients. */
export async function readRecords(queries: Queries, clientIds?: string | readonly string[]): Promise<ClientRecord[]> {
  const of = (column: string) => (clientIds === undefined ? undefined : { column, value: clientIds })
  const clients = await readTable<Client>(queries, CLIENTS, of('id'))
  const signals = byClient(await readTable<MonthlySignals>(queries, SIGNALS, of('client_id')))
  const sponsors = byClient(await readTable<Sponsor>(queries, SPONSORS, of('client_id')))
  const meetings = byClient(await readTable<Meeting>(queries, MEETINGS, of('client_id')))
  const decisions = byClient(await readTable<Decision>(queries, DECISIONS, of('client_id')))
  return clients.map((client) => ({
    client,
    signals: signals.get(client.id) ?? [],
    sponsors: sponsors.get(client.id) ?? [],
    meetings: meetings.get(client.id) ?? [],
    decisions: decisions.get(client.id) ?? [],
  }))
}

const byClient = <Row extends { clientId: string }>(rows: Row[]) => Map.groupBy(rows, ({ clientId }) => clientId)
