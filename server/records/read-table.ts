import type { Queries } from '../platform/database/database.ts'
import type { RecordTable } from './tables/record-table.ts'

/** Which rows are read: those whose column holds a value or one of several. */
export interface Match {
  column: string
  value: string | readonly string[]
}

/** Reads the rows of a table that match, by key, with camelCase names and times as ISO 8601 in UTC. */
export async function readTable<Row>(queries: Queries, table: RecordTable, match?: Match): Promise<Row[]> {
  return queries.query<Row>(selectFrom(table, match), match === undefined ? [] : [match.value])
}

/**
 * Reads the rows of several tables that belong to some clients, table by table, in one query: each table comes as one
 * JSON text, which is much quicker to read than rows.
 */
export async function readTables(
  queries: Queries,
  tables: readonly { table: RecordTable; column: string }[],
  clientIds: readonly string[],
): Promise<unknown[][]> {
  const selects = tables.map(
    ({ table, column }, at) =>
      `select ${at} as at, json_agg(rows)::text as json from (${selectFrom(table, { column, value: clientIds })}) rows`,
  )
  const found = await queries.query<{ at: number; json: string | null }>(`${selects.join(' union all ')} order by at`, [
    clientIds,
  ])
  return found.map(({ json }) => (json === null ? [] : (JSON.parse(json) as unknown[])))
}

function selectFrom({ table, key, columns, only = 'true' }: RecordTable, match: Match | undefined): string {
  const selected = columns.map(({ name, kind }) => {
    const value = kind.sql === 'timestamptz' ? `to_char(${name} at time zone 'UTC', '${ISO_8601}')` : name
    return `${value} as "${camelCase(name)}"`
  })
  const matches =
    match === undefined ? 'true' : `${match.column} = ${typeof match.value === 'string' ? '$1' : 'any($1::text[])'}`
  return `select ${selected.join(', ')} from ${table} where ${only} and ${matches} order by ${key.join(', ')}`
}

const ISO_8601 = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'

const camelCase = (name: string) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
