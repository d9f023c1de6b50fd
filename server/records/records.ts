import type { Client } from '../domain/client.ts'
import type { ClientMonth, PortfolioClient } from '../domain/client-month.ts'
import type { ClientProfile, ClientSummary } from '../domain/client-profile.ts'
import type { Decision } from '../domain/decision.ts'
import { CopilotError } from '../domain/errors.ts'
import type { Initiative } from '../domain/initiative.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { MonthlySignals } from '../domain/monthly-signals.ts'
import type { Proposal } from '../domain/proposal.ts'
import type { Sponsor } from '../domain/sponsor.ts'
import type { Database } from '../platform/database/database.ts'
import type { MaturityResult } from '../rules/maturity/index.ts'
import { assessMaturity, type MaturityRequest } from './assess-maturity.ts'
import { type ClientRecord, clientProfile } from './client-profile.ts'
import { clientSummary } from './client-summary.ts'
import { countRecords, type RecordCounts } from './count-records.ts'
import { explain, type Explanation } from './explain/explain.ts'
import { findClient } from './find-client.ts'
import { importClients } from './import/import-clients.ts'
import { importNamed } from './import/import-named.ts'
import type { ImportOptions } from './import/import-options.ts'
import type { ImportReport } from './import/import-report.ts'
import type { ImportSource } from './import/read-source.ts'
import { latestMonth } from './latest-month.ts'
import { loadSample } from './load-sample.ts'
import { namesOnRecord } from './names-on-record.ts'
import { createBandsOn } from './placement/kept-bands.ts'
import { evaluatePortfolio, MONTHS } from './portfolio/evaluate-portfolio.ts'
import { holdBackCalls } from './portfolio/hold-back.ts'
import { portfolioClient } from './portfolio/portfolio-client.ts'
import { keepSnapshot, type Replay, replaySnapshot } from './portfolio/snapshots.ts'
import { readRecords } from './read-records.ts'
import { readTable } from './read-table.ts'
import { CLIENTS } from './tables/clients-table.ts'
import { DECISIONS, INITIATIVES, MEETINGS, PROPOSALS, SPONSORS } from './tables/event-tables.ts'
import type { RecordTable } from './tables/record-table.ts'
import { CALLS_PER_OWNER } from './settings/named-settings.ts'
import { createSettings, type Settings } from './create-settings.ts'
import { currentSettings } from './settings/settings.ts'
import { SIGNALS } from './tables/signals-table.ts'
import { readWork, type WorkRecords } from './work-records.ts'

/** The clients of the provider. Days are YYYY-MM-DD; `asOf` is always the caller's. */
export interface Records extends WorkRecords {
  importClients(source: ImportSource, options: ImportOptions): Promise<ImportReport>
  /** Imports a file into the table of that name. Throws `bad-input` where there is none. */
  importFile(table: string, source: ImportSource, options: ImportOptions): Promise<ImportReport>
  /** Loads the sample portfolio, whole or not at all; a second run changes nothing. */
  loadSample(): Promise<{ added: number; changed: number }>
  /** Every client by id, as recorded. */
  clients(): Promise<Client[]>
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
  /** Every client by id in its latest month: health, indices, gates, calls to action, renewal inputs. */
  portfolio(asOf: string): Promise<PortfolioClient[]>
  /** The last months of one client, oldest first. Throws as `findClient` does. */
  clientMonths(idOrName: string, asOf: string, months?: number): Promise<ClientMonth[]>
  /** Why a rule says what it says of a client, and the nearest change that would flip it. Throws `not-found`. */
  explain(idOrName: string, rule: string, asOf: string): Promise<Explanation>
  /** What the provider has set for itself; the rules of the records always follow it. */
  settings: Settings
  /** Keeps the latest month of every client, with all that it was judged from. */
  keepSnapshot(asOf: string): Promise<{ asOf: string; rules: string; clients: number }>
  /** Judges a kept month, YYYY-MM, again and compares. Throws `not-found` where none was kept. */
  replaySnapshot(month: string): Promise<Replay>
  /**
   * Assesses the provider itself by the answers given, or by those on record where none are given. With `save` the
   * answers are put on record first and all of them are assessed. Throws as `assess` does, and then records nothing.
   */
  assessMaturity(request: MaturityRequest): Promise<MaturityResult>
}

/** Reads and imports the clients in a database that is migrated. */
export function createRecords(database: Database): Records {
  const ofClient =
    <Row>(table: RecordTable) =>
    (clientId: string) =>
      readTable<Row>(database, table, { column: 'client_id', value: clientId })
  const clients = () => readTable<Client>(database, CLIENTS)

  // The bands and the month are those of the whole portfolio, also when one client is asked for.
  const bandsOn = createBandsOn()
  const profilesOf = async (records: ClientRecord[], asOf: string) => {
    const month = await latestMonth(database, asOf)
    const own = await currentSettings(database, asOf)
    const bands = await bandsOn(database, asOf, own)
    return records.map((record) => clientProfile(record, { bands, month, overlay: own.overlay }, asOf))
  }
  const profiles = async (asOf: string) => profilesOf(await readRecords(database), asOf)
  // By its id a client is found without reading the others.
  const clientNamed = async (idOrName: string) => {
    const [client] = await readTable<Client>(database, CLIENTS, { column: 'id', value: idOrName.trim() })
    return client ?? findClient(await clients(), idOrName)
  }

  return {
    ...readWork(database),
    importClients: (source, options) => importClients(database, source, options),
    importFile: (table, source, options) => importNamed(database, table, source, options),
    loadSample: () => loadSample(database),
    clients,
    listClients: async (asOf) => (await profiles(asOf)).map(clientSummary),
    clientNames: () => database.query<{ id: string; name: string }>('select id, name from clients order by id'),
    namesOnRecord: () => namesOnRecord(database),
    findClient: clientNamed,
    profile: async (idOrName, asOf) => {
      const { id } = await clientNamed(idOrName)
      const [profile] = await profilesOf(await readRecords(database, id), asOf)
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
    portfolio: async (asOf) => {
      const own = await currentSettings(database, asOf)
      const listed = await Array.fromAsync(evaluatePortfolio(database, { asOf, own, bandsOn }), portfolioClient)
      return holdBackCalls(
        listed.filter((client) => client !== undefined),
        own.named[CALLS_PER_OWNER],
      )
    },
    clientMonths: async (idOrName, asOf, months = MONTHS) => {
      const { id } = await clientNamed(idOrName)
      const own = await currentSettings(database, asOf)
      // A call that is open since before the months asked for keeps its day.
      const judged = Math.max(months, MONTHS)
      const [evaluated] = await Array.fromAsync(
        evaluatePortfolio(database, { asOf, own, bandsOn, months: judged, clientId: id }),
      )
      return (evaluated?.months ?? []).slice(-months)
    },
    explain: async (idOrName, rule, asOf) => {
      const client = await clientNamed(idOrName)
      return explain(database, client, rule, asOf, await currentSettings(database, asOf))
    },
    settings: createSettings(database),
    keepSnapshot: (asOf) => keepSnapshot(database, asOf),
    replaySnapshot: (month) => replaySnapshot(database, month),
    assessMaturity: (request) => assessMaturity(database, request),
  }
}
