import type { Database } from '../platform/database/database.ts'
import { openSnapshot } from './open-snapshot.ts'

/** An empty, migrated Postgres in memory, with pgvector. Takes about half a second: one a test file. */
export const openTestDatabase = (): Promise<Database> => openSnapshot('empty')

/** The same with the corpus indexed and the sample portfolio loaded, for tests of what is done with them. */
export const openIndexedDatabase = (): Promise<Database> => openSnapshot('indexed')
