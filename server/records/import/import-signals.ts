import type { Database, Queries } from '../../platform/database/database.ts'
import { SIGNALS as NAMED } from '../../rules/all-signals.ts'
import type { Column, RecordTable } from '../tables/record-table.ts'
import { SIGNAL_COLUMNS, SIGNALS } from '../tables/signals-table.ts'
import { findDangling, findDuplicates } from './check-keys.ts'
import { findFutureMonths } from './check-months.ts'
import { plainHeading } from './heading-names.ts'
import { type ImportOptions, headingNames } from './import-options.ts'
import type { ImportReport } from './import-report.ts'
import { readCsv } from './read-csv.ts'
import { type CheckedRow, readRows } from './read-rows.ts'
import { type ImportSource, readSource } from './read-source.ts'
import { clientIdOrName, resolveClients } from './resolve-clients.ts'
import { runOrRehearse } from './run-or-rehearse.ts'
import { saveHeadings } from './saved-headings.ts'
import { signalKind } from './signal-kind.ts'
import { keyOf, writeRows } from './write-rows.ts'
import { type NamedSignal, writeSignals } from './write-signals.ts'

const KEY = SIGNALS.columns
  .slice(0, 2)
  .map((column) => (column.name === 'client_id' ? { ...column, kind: clientIdOrName } : column))
// A name that a measurement has too means the measurement: the signal of that name is read from it.
const MEASURED = new Set(SIGNAL_COLUMNS.map(({ name }) => plainHeading(name)))
const NAMED_COLUMNS: Column[] = Object.entries(NAMED)
  .filter(([name]) => !MEASURED.has(plainHeading(name)))
  .map(([name, signal]) => ({ name, kind: signalKind(signal) }))
const TABLE: RecordTable = { ...SIGNALS, columns: [...KEY, ...SIGNAL_COLUMNS, ...NAMED_COLUMNS] }

/**
 * Imports signals: one row a client and month, a column for each measurement or for each signal that a trigger reads.
 * Every row is checked first; with any problem nothing is written.
 */
export async function importSignals(
  database: Database,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const { dryRun = false, asOf } = options
  const { file, text } = await readSource(source)
  const csv = readCsv(file, text)
  const names = await headingNames(database, SIGNALS.table, csv.header, TABLE.columns, options)
  const { rows, columns, warnings, mapping, ...read } = readRows(csv, TABLE.columns, names)
  const ambiguous = await resolveClients(database, 'client_id', rows)
  const dangling = ambiguous.length > 0 ? [] : await findDangling(database, TABLE, rows)
  const problems = [read.problems, ambiguous, dangling, findDuplicates(TABLE, rows), findFutureMonths(rows, asOf)]
    .flat()
    .toSorted((a, b) => a.line - b.line)
  const counts = { added: 0, changed: 0, unchanged: 0 }
  // Hundreds of signals could stand in the file; only those that every row needs are missed.
  const missing = read.missing.filter((name) => KEY.some((column) => column.name === name))
  const report = { file, rows: csv.rows.length, ...counts, problems, warnings, mapping, missing, dryRun }
  if (problems.length > 0) return report

  return runOrRehearse(database, dryRun, async (queries) => {
    await saveHeadings(queries, SIGNALS.table, mapping, names, asOf)
    const before = await monthsOnRecord(queries, rows)
    const touched = await writeAll(queries, columns, rows)
    for (const { values } of rows) {
      const key = keyOf(SIGNALS, values)
      if (!touched.has(key)) report.unchanged++
      else if (before.has(key)) report.changed++
      else report.added++
    }
    return report
  })
}

/** Resolves to the clients and months of which something was written. */
async function writeAll(queries: Queries, columns: Column[], rows: CheckedRow[]): Promise<Set<string>> {
  const measured = columns.filter((column) => SIGNAL_COLUMNS.includes(column))
  const named = columns.filter((column) => NAMED_COLUMNS.includes(column))
  const values = rows.map((row) => row.values)
  const signals: NamedSignal[] = values.flatMap((row) =>
    named.map(({ name }) => ({
      client_id: String(row['client_id']),
      month: String(row['month']),
      name,
      value: row[name] ?? null,
    })),
  )
  const touched = await writeSignals(queries, signals)
  if (measured.length === 0) return touched
  const written = await writeRows(queries, SIGNALS, [...SIGNALS.columns.slice(0, 2), ...measured], values)
  return touched.union(written.added).union(written.changed)
}

async function monthsOnRecord(queries: Queries, rows: CheckedRow[]): Promise<Set<string>> {
  const found = await queries.query<{ key: string }>(
    `select client_id || ' ' || month as key from signals where client_id = any($1)
     union select client_id || ' ' || month from client_signals where client_id = any($1)`,
    [[...new Set(rows.map(({ values }) => values['client_id']))]],
  )
  return new Set(found.map(({ key }) => key))
}
