import type { Queries } from '../../platform/database/database.ts'
import type { Column, RecordTable } from '../tables/record-table.ts'
import type { CellValue } from './cell-kinds.ts'

export interface WrittenRows {
  added: Set<string>
  changed: Set<string>
}

// Large enough to be quick, small enough for one message to the server.
const BATCH = 5_000

/** The key of a row as one text, the same for a row of a file and a row of the database. */
export const keyOf = (table: RecordTable, row: Record<string, unknown>) =>
  table.key.map((column) => String(row[column])).join(' ')

/**
 * Adds the rows, or changes those that differ, by the key of the table. Columns that the rows lack keep their value.
 * Rows that are already so are left alone and returned in neither set.
 */
export async function writeRows(
  queries: Queries,
  table: RecordTable,
  columns: Column[],
  rows: Record<string, CellValue>[],
): Promise<WrittenRows> {
  const written: WrittenRows = { added: new Set(), changed: new Set() }
  const sql = upsert(table, columns)
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = JSON.stringify(rows.slice(start, start + BATCH))
    for (const row of await queries.query<Record<string, unknown>>(sql, [batch])) {
      written[row['was_added'] === true ? 'added' : 'changed'].add(keyOf(table, row))
    }
  }
  return written
}

// Only names from the table's own definition reach the text of the statement; values go as one parameter.
function upsert({ table, key }: RecordTable, columns: Column[]) {
  const names = columns.map(({ name }) => name)
  const rest = names.filter((name) => !key.includes(name))
  const typed = columns.map(({ name, kind }) => `${name} ${kind.sql}`)
  const change =
    rest.length === 0
      ? 'do nothing'
      : `do update set ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}
         where ${rest.map((name) => `${table}.${name} is distinct from excluded.${name}`).join(' or ')}`
  return `
    insert into ${table} (${names.join(', ')})
    select ${names.join(', ')} from jsonb_to_recordset($1::jsonb) as incoming (${typed.join(', ')})
    on conflict (${key.join(', ')}) ${change}
    returning ${key.join(', ')}, (xmax = 0) as was_added`
}
