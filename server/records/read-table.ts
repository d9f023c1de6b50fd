import type { Queries } from '../platform/database/database.ts'
import type { RecordTable } from './tables/record-table.ts'

/** Reads the rows of a table that match a value or one of several, by key, with camelCase names and times as ISO 8601 in UTC. */
export async function readTable<Row>(
  queries: Queries,
  { table, key, columns, only = 'true' }: RecordTable,
  match: { column: string; value: string | readonly string[] } | undefined = undefined,
): Promise<Row[]> {
  const selected = columns.map(({ name, kind }) => {
    const value = kind.sql === 'timestamptz' ? `to_char(${name} at time zone 'UTC', '${ISO_8601}')` : name
    return `${value} as "${camelCase(name)}"`
  })
  const matches =
    match === undefined ? 'true' : `${match.column} = ${typeof match.value === 'string' ? '$1' : 'any($1)'}`
  const where = `where ${only} and ${matches}`
  const sql = `select ${selected.join(', ')} from ${table} ${where} order by ${key.join(', ')}`
  return queries.query<Row>(sql, match === undefined ? [] : [match.value])
}

const ISO_8601 = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'

const camelCase = (name: string) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
