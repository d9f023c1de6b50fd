import type { Database } from '../../../server/platform/database/database.ts'
import { INSIGHTS } from '../../../server/domain/monthly-signals.ts'

const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)
const BATCH = 2_000
const PERCENTAGES = [
  ...INSIGHTS.map((insight) => `${insight.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_coverage`),
  'cadence_adherence',
  'stakeholder_mix',
  'decision_velocity',
  'follow_up_closure',
  'recap_on_time',
  'qbrs_with_decision',
  'sla_trend',
  'on_time_delivery',
  'recurrence',
  'follow_through',
  'sla_percent',
  'milestones_percent',
  'repeat_percent',
  'presence',
  'perception',
  'performance',
]
const POINTS = ['cadence_delivered', 'deliverables_with_recap', 'exec_sponsor', 'effort_mix']

/** Stores made-up clients, each with twelve months of signals, three meetings, a decision and a proposal. The same every time. */
export async function storePortfolio(database: Database, count: number): Promise<void> {
  const next = createRandom()
  const between = (low: number, high: number) => Math.round((low + (high - low) * next()) * 10) / 10
  const clients = Array.from({ length: count }, (_, at) => `K-${String(at).padStart(5, '0')}`)
  await insert(
    database,
    'clients',
    ['id', 'name', 'mrr', 'maturity', 'appetite', 'csm', 'am', 'renewal_date'],
    clients.map((id, at) => [
      id,
      `Client ${at}`,
      Math.round(between(500, 15_000)),
      Math.round(between(2, 10)) / 2,
      Math.round(between(2, 10)) / 2,
      `CSM ${at % 40}`,
      `AM ${at % 20}`,
      `2027-0${1 + (at % 9)}-15`,
    ]),
  )
  await insert(
    database,
    'signals',
    [
      'client_id',
      'month',
      'pulse',
      'complaints_this_month',
      'days_since_sponsor_seen',
      'decisions_in_last_two_qbrs',
      ...PERCENTAGES,
      ...POINTS,
    ],
    clients.flatMap((id) =>
      MONTHS.map((month) => [
        id,
        month,
        between(3.5, 5),
        next() < 0.2 ? 1 : 0,
        Math.floor(between(0, 150)),
        Math.floor(between(0, 3)),
        ...PERCENTAGES.map(() => between(55, 100)),
        ...POINTS.map(() => between(10, 25)),
      ]),
    ),
  )
  await insert(
    database,
    'meetings',
    ['id', 'client_id', 'kind', 'title', 'ended_at', 'recap_sent_at', 'sponsor_present'],
    clients.flatMap((id) =>
      [2, 6, 10].map((month) => [
        `${id}-${month}`,
        id,
        'qbr',
        'Quarterly review',
        day(month, 14),
        day(month, 15),
        next() < 0.7,
      ]),
    ),
  )
  await insert(
    database,
    'decisions',
    ['id', 'client_id', 'title', 'owner', 'due_date', 'budget', 'in_writing', 'decided_at', 'first_action_at'],
    clients.map((id) => [`${id}-d`, id, 'Roll out MFA', 'Owner', '2026-08-01', 1200, true, day(6, 14), day(6, 16)]),
  )
  await insert(
    database,
    'proposals',
    ['id', 'client_id', 'title', 'stage', 'sent_on', 'answered_on'],
    clients.map((id) => [`${id}-p`, id, 'Backup', 'sent', '2026-05-02', next() < 0.6 ? '2026-06-01' : null]),
  )
}

const day = (month: number, date: number) => `2026-${String(month).padStart(2, '0')}-${date}T15:00:00Z`

async function insert(database: Database, table: string, columns: string[], rows: unknown[][]): Promise<void> {
  const types = await database.query<{ name: string; type: string }>(
    'select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = $1::regclass and attnum > 0',
    [table],
  )
  const typeOf = new Map(types.map(({ name, type }) => [name, type]))
  const casts = columns.map((column, at) => `$${at + 1}::${typeOf.get(column)}[]`)
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH)
    await database.query(
      `insert into ${table} (${columns.join(', ')}) select * from unnest(${casts.join(', ')})`,
      columns.map((_, at) => batch.map((row) => row[at])),
    )
  }
}

/** A sequence that looks random and is the same every time (Park and Miller), from 0 to 1. */
function createRandom(): () => number {
  const [multiplier, modulus] = [48_271, 2_147_483_647]
  let state = 20_261_126
  return () => {
    state = (state * multiplier) % modulus
    return state / modulus
  }
}
