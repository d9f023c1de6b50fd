import { fileURLToPath } from 'node:url'
import type { Database } from '../platform/database/database.ts'
import { importTable } from './import/import-table.ts'
import { ALL_TABLES } from './tables/all-tables.ts'

const FOLDER = new URL('sample/', import.meta.url)

/**
 * Loads the sample portfolio, whole or not at all; a second run changes nothing.
 * Resolves to how many records were added or changed.
 */
export async function loadSample(database: Database): Promise<{ added: number; changed: number }> {
  return database.transaction(async (queries) => {
    const total = { added: 0, changed: 0 }
    for (const table of ALL_TABLES) {
      const path = fileURLToPath(new URL(`${table.table}.csv`, FOLDER))
      const { added, changed } = await importTable(queries, table, path)
      total.added += added.size
      total.changed += changed.size
    }
    return total
  })
}
