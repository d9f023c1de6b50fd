import type { Database } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { openPglite } from '../platform/database/pglite.ts'

/** An empty, migrated Postgres in memory, with pgvector. Takes about three seconds: one a test file. */
export async function openTestDatabase(): Promise<Database> {
  const database = await openPglite('memory://')
  await migrate(database)
  return database
}
