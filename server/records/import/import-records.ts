import type { Database } from '../../platform/database/database.ts'
import type { Column, RecordTable } from '../tables/record-table.ts'
import { day, instant } from './cell-kinds.ts'
import { findDangling, findDuplicates, findMisfits } from './check-keys.ts'
import { dateOrderOf } from './date-order.ts'
import { dayIn, instantIn } from './date-kinds.ts'
import { type ImportOptions, headingNames } from './import-options.ts'
import type { ImportReport } from './import-report.ts'
import { matchColumns } from './match-columns.ts'
import { type CsvFile, readCsv } from './read-csv.ts'
import { readRows } from './read-rows.ts'
import { type ImportSource, readSource } from './read-source.ts'
import type { HeadingNames } from './heading-names.ts'
import { clientIdOrName, resolveClients } from './resolve-clients.ts'
import { runOrRehearse } from './run-or-rehearse.ts'
import { saveHeadings } from './saved-headings.ts'
import { writeRows } from './write-rows.ts'

/**
 * Imports a file of one kind of record, also as a product exports it. Every row is checked first; with any problem
 * nothing is written. A second run with the same file changes nothing.
 */
export async function importRecords(
  database: Database,
  table: RecordTable,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const { dryRun = false, asOf } = options
  const { file, text } = await readSource(source)
  const csv = readCsv(file, text)
  const names = await headingNames(database, table.table, csv.header, table.columns, options)
  const read = readRows(csv, asExported(csv, table.columns, names, options), names)
  const { rows, columns, mapping, missing, warnings } = read
  const client = columns.find(({ references }) => references === 'clients')
  const ambiguous = client === undefined ? [] : await resolveClients(database, client.name, rows)
  const problems = [read.problems, ambiguous, findDuplicates(table, rows), findMisfits(table, rows)].flat()
  if (ambiguous.length === 0) problems.push(...(await findDangling(database, table, rows)))
  problems.sort((a, b) => a.line - b.line)
  const counts = { added: 0, changed: 0, unchanged: 0 }
  const report = { file, rows: csv.rows.length, ...counts, problems, warnings, mapping, missing, dryRun }
  if (problems.length > 0) return report

  return runOrRehearse(database, dryRun, async (queries) => {
    await saveHeadings(queries, table.table, mapping, names, asOf)
    const { added, changed } = await writeRows(
      queries,
      table,
      columns,
      rows.map(({ values }) => values),
    )
    const unchanged = rows.length - added.size - changed.size
    return { ...report, added: added.size, changed: changed.size, unchanged }
  })
}

/** The columns as files from elsewhere write them: dates in any common form, clients by id or name. */
function asExported(
  { header, rows }: CsvFile,
  columns: readonly Column[],
  names: HeadingNames,
  { dates, zone }: ImportOptions,
): Column[] {
  const { byPosition } = matchColumns(header, [...columns], names)
  const positions = byPosition.flatMap((column, at) => (column?.kind === day || column?.kind === instant ? [at] : []))
  const order = dates ?? dateOrderOf(rows.flatMap(({ cells }) => positions.map((at) => cells[at] ?? '')))
  const [dayKind, instantKind] = [dayIn({ order, zone }), instantIn({ order, zone })]
  return columns.map((column) => {
    if (column.references === 'clients') return { ...column, kind: clientIdOrName }
    if (column.kind === day) return { ...column, kind: dayKind }
    return column.kind === instant ? { ...column, kind: instantKind } : column
  })
}
