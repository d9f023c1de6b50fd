import { CopilotError } from '../../domain/errors.ts'
import type { Queries } from '../../platform/database/database.ts'
import type { RecordTable } from '../tables/record-table.ts'
import { findDangling, findDuplicates, findMisfits } from './check-keys.ts'
import { readCsv } from './read-csv.ts'
import { readRows } from './read-rows.ts'
import { type ImportSource, readSource } from './read-source.ts'
import { type WrittenRows, writeRows } from './write-rows.ts'

/** Imports a file of one kind of record that we ship. Throws `bad-input` with the first problem, so that nothing is half loaded. */
export async function importTable(queries: Queries, table: RecordTable, source: ImportSource): Promise<WrittenRows> {
  const { file, text } = await readSource(source)
  const { rows, columns, problems, warnings } = readRows(readCsv(file, text), table.columns)
  const [first] = [
    ...problems,
    ...warnings,
    ...findDuplicates(table, rows),
    ...findMisfits(table, rows),
    ...(await findDangling(queries, table, rows)),
  ]
  if (first !== undefined) {
    const where = `${file}, line ${first.line}, ${first.column}`
    throw new CopilotError('bad-input', `${where}: "${first.value}" ${first.problem}; accepted is ${first.accepted}.`)
  }
  return writeRows(
    queries,
    table,
    columns,
    rows.map(({ values }) => values),
  )
}
