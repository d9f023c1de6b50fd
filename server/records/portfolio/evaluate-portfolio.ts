import type { ClientMonth } from '../../domain/client-month.ts'
import type { Queries } from '../../platform/database/database.ts'
import { createJudges } from '../../rules/judge.ts'
import { latestMonth } from '../latest-month.ts'
import { clientMonth } from '../months-on-record.ts'
import { type BandsOn, readBands } from '../placement/kept-bands.ts'
import { evaluateClient, type Remembered } from './evaluate-client.ts'
import type { PortfolioRecord } from './portfolio-record.ts'
import type { OwnSettings } from '../settings/compile-settings.ts'
import { type JudgedMonth, monthsToJudge } from './months-to-judge.ts'
import { readPortfolio } from './read-portfolio.ts'

/** How many months are judged where nothing else is asked. */
export const MONTHS = 12

/** A client with its months, oldest first. */
export interface EvaluatedClient {
  record: PortfolioRecord
  judged: JudgedMonth[]
  band: number | null
  months: ClientMonth[]
  /** Empty unless `remember` asks for it. */
  remembered: Remembered
}

interface Evaluation {
  /** YYYY-MM-DD. */
  asOf: string
  /** How many months, up to the latest complete one. */
  months?: number | undefined
  clientId?: string
  own: OwnSettings
  /** Where the bands come from; worked out anew unless it keeps them. */
  bandsOn?: BandsOn
  /** Keeps what the rules were asked in the latest month. */
  remember?: boolean
}

/** Judges each client, by id or only one, month by month: a page at a time, so that ten thousand need little memory. */
export async function* evaluatePortfolio(
  queries: Queries,
  { asOf, months = MONTHS, clientId, own, remember = false, bandsOn = readBands }: Evaluation,
): AsyncGenerator<EvaluatedClient> {
  // The bands are those of the whole portfolio, also when one client is asked for.
  const bands = await bandsOn(queries, asOf, own)
  const judgeOn = createJudges(own.overlay)
  const ofPortfolio = await latestMonth(queries, asOf)
  for await (const record of recordsOf(queries, clientId)) {
    const last = clientMonth(record.signals, ofPortfolio, asOf) ?? asOf.slice(0, 7)
    const judged = monthsToJudge(last, months, asOf)
    const remembered: Remembered = { asked: new Map(), known: {} }
    yield {
      record,
      judged,
      band: bands.byClient.get(record.client.id) ?? null,
      months: evaluateClient(record, judged, { bands, own, judgeOn, ...(remember ? { remember: remembered } : {}) }),
      remembered,
    }
  }
}

const PAGE = 500

async function* recordsOf(queries: Queries, clientId: string | undefined): AsyncGenerator<PortfolioRecord> {
  if (clientId !== undefined) return yield* await readPortfolio(queries, [clientId])
  const ids = (await queries.query<{ id: string }>('select id from clients order by id')).map(({ id }) => id)
  for (let from = 0; from < ids.length; from += PAGE) yield* await readPortfolio(queries, ids.slice(from, from + PAGE))
}
