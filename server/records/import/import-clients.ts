import type { Database } from '../../platform/database/database.ts'
import { CLIENTS } from '../tables/clients-table.ts'
import type { Column, RecordTable } from '../tables/record-table.ts'
import { SIGNALS, SIGNAL_COLUMNS } from '../tables/signals-table.ts'
import { month } from './cell-kinds.ts'
import { findDuplicates } from './check-keys.ts'
import { findFutureMonths, findUnlikeClients } from './check-months.ts'
import { type ImportOptions, headingNames } from './import-options.ts'
import type { ImportReport } from './import-report.ts'
import { readCsv } from './read-csv.ts'
import { type CheckedRow, readRows } from './read-rows.ts'
import { type ImportSource, readSource } from './read-source.ts'
import { runOrRehearse } from './run-or-rehearse.ts'
import { saveHeadings } from './saved-headings.ts'
import { keyOf, writeRows } from './write-rows.ts'

const COLUMNS: Column[] = [...CLIENTS.columns, { name: 'month', kind: month }, ...SIGNAL_COLUMNS]
const CLIENT_MONTHS: RecordTable = {
  table: 'clients',
  noun: 'client and month',
  key: ['id', 'month'],
  columns: COLUMNS,
}

/**
 * Imports clients, and signals of a month where the file has such columns. Every row is checked first; with any
 * problem nothing is written. A second run with the same file changes nothing; dates are written YYYY-MM-DD.
 */
export async function importClients(
  database: Database,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const { dryRun = false, asOf } = options
  const { file, text } = await readSource(source)
  const csv = readCsv(file, text)
  const names = await headingNames(database, CLIENTS.table, csv.header, COLUMNS, options)
  const { rows, columns, warnings, mapping, missing, ...read } = readRows(csv, COLUMNS, names)
  for (const { values } of rows) values['month'] ??= asOf.slice(0, 7)
  const table = columns.some(({ name }) => name === 'month') ? CLIENT_MONTHS : CLIENTS
  const problems = [read.problems, findDuplicates(table, rows), findUnlikeClients(rows), findFutureMonths(rows, asOf)]
    .flat()
    .toSorted((a, b) => a.line - b.line)
  const counts = { added: 0, changed: 0, unchanged: 0 }
  const report = { file, rows: csv.rows.length, ...counts, problems, warnings, mapping, missing, dryRun }
  if (problems.length > 0) return report

  return runOrRehearse(database, dryRun, async (queries) => {
    await saveHeadings(queries, CLIENTS.table, mapping, names, asOf)
    const written = await writeRows(queries, CLIENTS, partOf(columns, CLIENTS.columns), clientsOf(rows))
    const signalColumns = partOf(columns, SIGNAL_COLUMNS)
    const signals =
      signalColumns.length === 0
        ? { added: new Set<string>(), changed: new Set<string>() }
        : await writeRows(queries, SIGNALS, [...SIGNALS.columns.slice(0, 2), ...signalColumns], signalsOf(rows))
    for (const { values } of rows) {
      const id = String(values['id'])
      const clientMonth = keyOf(SIGNALS, { ...values, client_id: id })
      if (written.added.has(id)) report.added++
      else if (written.changed.has(id) || signals.added.has(clientMonth) || signals.changed.has(clientMonth))
        report.changed++
      else report.unchanged++
    }
    return report
  })
}

const partOf = (columns: Column[], part: Column[]) => columns.filter((column) => part.includes(column))

const clientsOf = (rows: CheckedRow[]) => [...new Map(rows.map(({ values }) => [values['id'], values])).values()]

const signalsOf = (rows: CheckedRow[]) => rows.map(({ values }) => ({ ...values, client_id: values['id'] ?? null }))
