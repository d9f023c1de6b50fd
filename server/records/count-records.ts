import type { Queries } from '../platform/database/database.ts'

const TABLES = [
  'clients',
  'signals',
  'sponsors',
  'meetings',
  'decisions',
  'initiatives',
  'proposals',
  'tickets',
  'milestones',
  'complaints',
  'budgets',
  'roadmap_items',
  'renewals',
  'assessments',
  'team_members',
] as const

export type RecordCounts = Record<(typeof TABLES)[number], number>

/** How many rows each table holds. */
export async function countRecords(queries: Queries): Promise<RecordCounts> {
  const counts = TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`)
  const [row] = await queries.query<RecordCounts>(`select ${counts.join(', ')}`)
  if (row === undefined) throw new Error('A select without a from gave no row.')
  return row
}
