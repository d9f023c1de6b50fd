import { CopilotError } from '../../domain/errors.ts'
import type { Database } from '../../platform/database/database.ts'
import { nearestNames } from '../nearest-names.ts'
import { ALL_TABLES } from '../tables/all-tables.ts'
import { importClients } from './import-clients.ts'
import { type ImportOptions } from './import-options.ts'
import { importRecords } from './import-records.ts'
import type { ImportReport } from './import-report.ts'
import { importSignals } from './import-signals.ts'
import type { ImportSource } from './read-source.ts'

/** The names of the tables that a file can be imported into. */
export const IMPORTED: readonly string[] = ALL_TABLES.map(({ table }) => table)

/** Imports a file into the table of that name, hyphens and spaces as good as underscores. Throws `bad-input` for another name. */
export async function importNamed(
  database: Database,
  name: string,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  const wanted = name.trim().toLowerCase().replaceAll(/[\s-]/g, '_')
  const table = ALL_TABLES.find((each) => each.table === wanted)
  if (table === undefined) {
    const [nearest] = nearestNames(
      wanted,
      ALL_TABLES.map((each) => ({ id: each.table, name: each.table })),
    )
    throw new CopilotError(
      'bad-input',
      `There is no table "${name}"; did you mean "${nearest?.name}"? The tables are ${IMPORTED.join(', ')}.`,
    )
  }
  if (wanted === 'clients') return importClients(database, source, options)
  if (wanted === 'signals') return importSignals(database, source, options)
  return importRecords(database, table, source, options)
}
