import type { Queries } from '../../platform/database/database.ts'
import type { RecordTable } from '../tables/record-table.ts'
import type { ImportProblem } from './import-report.ts'
import type { CheckedRow } from './read-rows.ts'
import { keyOf } from './write-rows.ts'

/** The rows whose key stands in the file already; the first one stays. */
export function findDuplicates(table: RecordTable, rows: CheckedRow[]): ImportProblem[] {
  const firstLines = new Map<string, number>()
  const problems: ImportProblem[] = []
  for (const { line, values } of rows) {
    // A file without the key's column has that one problem, not one a row.
    if (table.key.some((column) => values[column] === undefined)) continue
    const key = keyOf(table, values)
    const first = firstLines.get(key)
    if (first === undefined) firstLines.set(key, line)
    else {
      const [column, accepted] = [table.key.join(', '), `one row a ${table.noun}`]
      problems.push({ line, column, value: key, problem: `is on line ${first} already`, accepted })
    }
  }
  return problems
}

/** The cells that name a client, meeting or initiative that the database does not hold. */
export async function findDangling(queries: Queries, table: RecordTable, rows: CheckedRow[]): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = []
  for (const { name, references } of table.columns) {
    if (references === undefined) continue
    const named = [...new Set(rows.map(({ values }) => values[name]).filter((value) => typeof value === 'string'))]
    const found = await queries.query<{ id: string }>(`select id from ${references} where id = any($1)`, [named])
    const known = new Set(found.map(({ id }) => id))
    for (const { line, values } of rows) {
      const value = values[name]
      if (typeof value !== 'string' || known.has(value)) continue
      const accepted = `the id of a record in ${references}`
      problems.push({ line, column: name, value, problem: `is not among the ${references}`, accepted })
    }
  }
  return problems
}

/** The rows whose cells do not go together, each good in itself. */
export const findMisfits = (table: RecordTable, rows: CheckedRow[]): ImportProblem[] =>
  rows.flatMap(({ line, values }) => {
    const found = table.check?.(values)
    return found === undefined ? [] : [{ line, value: '', ...found }]
  })
