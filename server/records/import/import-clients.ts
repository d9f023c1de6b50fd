import type { Database } from '../../platform/database/database.ts'
import { CLIENTS } from '../tables/clients-table.ts'
import type { Column, RecordTable } from '../tables/record-table.ts'
import { SIGNALS, SIGNAL_COLUMNS } from '../tables/signals-table.ts'
import { month } from './cell-kinds.ts'
import { findDuplicates } from './check-keys.ts'
import { findFutureMonths, findUnlikeClients } from './check-months.ts'
import type { ImportReport } from './import-report.ts'
import { readCsv } from './read-csv.ts'
import { type CheckedRow, readRows } from './read-rows.ts'
import { type ImportSource, readSource } from './read-source.ts'
import { runOrRehearse } from './run-or-rehearse.ts'
import { keyOf, writeRows } from './write-rows.ts'

export interface ImportOptions {
  dryRun?: boolean
  /** The day of the import, YYYY-MM-DD: signals in a file without a month belong to its month. */
  asOf: string
}

const COLUMNS: Column[] = [...CLIENTS.columns, { name: 'month', kind: month }, ...SIGNAL_COLUMNS]
const CLIENT_MONTHS: RecordTable = {
  table: 'clients',
  noun: 'client and month',
  key: ['id', 'month'],
  columns: COLUMNS,
}

/**
 * Imports clients, and signals of a month where the file has such columns. Every row is checked first; with any
 * problem nothing is written. A second run with the same file changes nothing.
 */
export async function importClients(
  database: Database,
  source: ImportSource,
  { dryRun = false, asOf }: ImportOptions,
): Promise<ImportReport> {
  const { file, text } = await readSource(source)
  const csv = readCsv(file, text)
  const { rows, columns, warnings, ...read } = readRows(csv, COLUMNS)
  for (const { values } of rows) values['month'] ??= asOf.slice(0, 7)
  const table = columns.some(({ name }) => name === 'month') ? CLIENT_MONTHS : CLIENTS
  const problems = [read.problems, findDuplicates(table, rows), findUnlikeClients(rows), findFutureMonths(rows, asOf)]
    .flat()
    .toSorted((a, b) => a.line - b.line)
  const report = { file, rows: csv.rows.length, added: 0, changed: 0, unchanged: 0, problems, warnings, dryRun }
  if (problems.length > 0) return report

  return runOrRehearse(database, dryRun, async (queries) => {
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
