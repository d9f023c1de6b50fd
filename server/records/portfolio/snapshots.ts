import { CopilotError } from '../../domain/errors.ts'
import type { ClientMonth } from '../../domain/client-month.ts'
import type { Database } from '../../platform/database/database.ts'
import { createJudge } from '../../rules/judge.ts'
import { findBands } from '../placement/find-bands.ts'
import { evaluateClient } from './evaluate-client.ts'
import type { PortfolioRecord } from './portfolio-record.ts'
import { compileSettings } from '../settings/compile-settings.ts'
import type { Setting } from '../settings/setting.ts'
import { settingsInForce } from '../settings/settings.ts'
import { type EvaluatedClient, evaluatePortfolio } from './evaluate-portfolio.ts'
import type { JudgedMonth } from './months-to-judge.ts'
import { rulesEdition } from './rules-edition.ts'
import type { KnownSignals } from './signals/known-signals.ts'

/** A month that was kept, and how a replay of it went. */
export interface Replay {
  month: string
  asOf: string
  clients: number
  /** Clients whose result is the same to the letter. */
  same: number
  differs: string[]
  /** The numbers of the rules then and now, for the day of the snapshot. */
  rulesThen: string[]
  rulesNow: string
}

/** What a snapshot holds of one client: everything that the result was judged from. */
interface Inputs {
  record: Omit<PortfolioRecord, 'extraSignals'> & { extraSignals: [string, KnownSignals][] }
  judged: JudgedMonth[]
  band: number | null
  settings: Setting[]
}

const BATCH = 500

/** Keeps the latest month of every client as it is judged now; the same day again replaces what was kept of it. */
export async function keepSnapshot(
  database: Database,
  asOf: string,
): Promise<{ asOf: string; rules: string; clients: number }> {
  const rules = rulesEdition(asOf)
  const settings = await settingsInForce(database, asOf)
  const own = compileSettings(settings, asOf)
  let clients = 0
  await database.transaction(async (transaction) => {
    let rows: unknown[][] = []
    const write = async () => {
      if (rows.length === 0) return
      await transaction.query(
        `insert into portfolio_snapshots (client_id, month, as_of, rules_edition, inputs, result)
         select * from unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::text[], $6::text[])
         on conflict (month, client_id, as_of) do update
         set rules_edition = excluded.rules_edition, inputs = excluded.inputs, result = excluded.result`,
        [0, 1, 2, 3, 4, 5].map((column) => rows.map((row) => row[column])),
      )
      rows = []
    }
    for await (const evaluated of evaluatePortfolio(transaction, { asOf, own })) {
      const latest = evaluated.months.at(-1)
      if (latest === undefined) continue
      rows.push([
        latest.clientId,
        latest.month,
        asOf,
        rules,
        JSON.stringify(inputsOf(evaluated, settings)),
        JSON.stringify(latest),
      ])
      clients += 1
      if (rows.length === BATCH) await write()
    }
    await write()
  })
  return { asOf, rules, clients }
}

/** Judges a kept month again, from what was kept, and compares each result to the letter. */
export async function replaySnapshot(database: Database, month: string): Promise<Replay> {
  const [kept] = await database.query<{ asOf: string }>(
    'select as_of::text as "asOf" from portfolio_snapshots where month = $1 order by as_of desc limit 1',
    [month],
  )
  if (kept === undefined) {
    const months = await database.query<{ month: string }>(
      'select distinct month from portfolio_snapshots order by month',
    )
    const known = months.map((row) => row.month).join(', ') || 'none'
    throw new CopilotError('not-found', `No snapshot of ${month} was kept; kept are: ${known}.`)
  }
  const { asOf } = kept
  const rows = await database.query<{ clientId: string; rules: string; inputs: string; result: string }>(
    `select client_id as "clientId", rules_edition as rules, inputs, result from portfolio_snapshots
     where month = $1 and as_of = $2 order by client_id`,
    [month, asOf],
  )
  const differs = rows
    .filter(({ inputs, result }) => JSON.stringify(judgeAgain(JSON.parse(inputs) as Inputs)) !== result)
    .map(({ clientId }) => clientId)
  return {
    month,
    asOf,
    clients: rows.length,
    same: rows.length - differs.length,
    differs,
    rulesThen: [...new Set(rows.map(({ rules }) => rules))],
    rulesNow: rulesEdition(asOf),
  }
}

const inputsOf = ({ record, judged, band }: EvaluatedClient, settings: Setting[]): Inputs => ({
  record: { ...record, extraSignals: [...record.extraSignals] },
  judged,
  band,
  settings,
})

// A month that was kept before these tables existed was judged without them.
const LATER_TABLES = {
  missedMeetings: [],
  tickets: [],
  milestones: [],
  complaints: [],
  budgets: [],
  roadmapItems: [],
  renewals: [],
  assessments: [],
}

function judgeAgain({ record, judged, band, settings }: Inputs): ClientMonth | undefined {
  const { asOf } = judged.at(-1)!
  const own = compileSettings(settings, asOf)
  const { finding } = findBands([], createJudge(asOf, own.overlay))
  const byClient = new Map(band === null ? [] : [[record.client.id, band]])
  const whole = { ...LATER_TABLES, ...record, extraSignals: new Map(record.extraSignals) }
  return evaluateClient(whole, judged, { bands: { finding, byClient }, own }).at(-1)
}
