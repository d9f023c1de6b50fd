import type { Client } from '../domain/client.ts'
import type { ClientProfile, ClientSummary } from '../domain/client-profile.ts'
import type { Decision } from '../domain/decision.ts'
import { CopilotError } from '../domain/errors.ts'
import type { Initiative } from '../domain/initiative.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { MonthlySignals } from '../domain/monthly-signals.ts'
import type { Proposal } from '../domain/proposal.ts'
import type { Sponsor } from '../domain/sponsor.ts'
import type { Database } from '../platform/database/database.ts'
import { type ClientRecord, clientProfile } from './client-profile.ts'
import { clientSummary } from './client-summary.ts'
import { countRecords, type RecordCounts } from './count-records.ts'
import { findClient } from './find-client.ts'
import { type ImportOptions, importClients } from './import/import-clients.ts'
import type { ImportReport } from './import/import-report.ts'
import type { ImportSource } from './import/read-source.ts'
import { loadSample } from './load-sample.ts'
import { portfolioMonth } from './months-on-record.ts'
import { namesOnRecord } from './names-on-record.ts'
import { findBands } from './placement/find-bands.ts'
import { readRecords } from './read-records.ts'
import { readTable } from './read-table.ts'
import { CLIENTS } from './tables/clients-table.ts'
import { DECISIONS, INITIATIVES, MEETINGS, PROPOSALS, SPONSORS } from './tables/event-tables.ts'
import type { RecordTable } from './tables/record-table.ts'
import { SIGNALS } from './tables/signals-table.ts'

/** The clients of the provider. Days are YYYY-MM-DD; `asOf` is always the caller's. */
export interface Records {
  importClients(source: ImportSource, options: ImportOptions): Promise<ImportReport>
  /** Loads the sample portfolio, whole or not at all; a second run changes nothing. */
  loadSample(): Promise<{ added: number; changed: number }>
  /** Every client by id, with segment, band, touch, five colours and the gates in force. */
  listClients(asOf: string): Promise<ClientSummary[]>
  /** The id and name of every client. */
  clientNames(): Promise<{ id: string; name: string }[]>
  /** Every name in the records, for what must not hold one: names and ids of clients, and names of people. */
  namesOnRecord(): Promise<{ clients: string[]; people: string[] }>
  /** Throws `not-found` with the nearest names, or `bad-input` with the candidates. */
  findClient(idOrName: string): Promise<Client>
  profile(idOrName: string, asOf: string): Promise<ClientProfile>
  /** The same for every client, by id. */
  profiles(asOf: string): Promise<ClientProfile[]>
  signals(clientId: string): Promise<MonthlySignals[]>
  sponsors(clientId: string): Promise<Sponsor[]>
  meetings(clientId: string): Promise<Meeting[]>
  decisions(clientId: string): Promise<Decision[]>
  initiatives(clientId: string): Promise<Initiative[]>
  proposals(clientId: string): Promise<Proposal[]>
  counts(): Promise<RecordCounts>
}

/** Reads and imports the clients in a database that is migrated. */
export function createRecords(database: Database): Records {
  const ofClient =
    <Row>(table: RecordTable) =>
    (clientId: string) =>
      readTable<Row>(database, table, { column: 'client_id', value: clientId })
  const clients = () => readTable<Client>(database, CLIENTS)

  // The bands and the month are those of the whole portfolio, also when one client is asked for.
  const profilesOf = async (records: ClientRecord[], all: Client[], asOf: string) => {
    const months = await database.query<{ month: string }>('select distinct month from signals')
    const month = portfolioMonth(months, asOf)
    const bands = findBands(all, asOf)
    return records.map((record) => clientProfile(record, { bands, month }, asOf))
  }
  const profiles = async (asOf: string) => {
    const records = await readRecords(database)
    const all = records.map(({ client }) => client)
    return profilesOf(records, all, asOf)
  }

  return {
    importClients: (source, options) => importClients(database, source, options),
    loadSample: () => loadSample(database),
    listClients: async (asOf) => (await profiles(asOf)).map(clientSummary),
    clientNames: () => database.query<{ id: string; name: string }>('select id, name from clients order by id'),
    namesOnRecord: () => namesOnRecord(database),
    findClient: async (idOrName) => findClient(await clients(), idOrName),
    profile: async (idOrName, asOf) => {
      const all = await clients()
      const { id } = findClient(all, idOrName)
      const [profile] = await profilesOf(await readRecords(database, id), all, asOf)
      if (profile === undefined) throw new CopilotError('not-found', `The client ${id} has just been removed.`)
      return profile
    },
    profiles,
    signals: ofClient<MonthlySignals>(SIGNALS),
    sponsors: ofClient<Sponsor>(SPONSORS),
    meetings: ofClient<Meeting>(MEETINGS),
    decisions: ofClient<Decision>(DECISIONS),
    initiatives: ofClient<Initiative>(INITIATIVES),
    proposals: ofClient<Proposal>(PROPOSALS),
    counts: () => countRecords(database),
  }
}
