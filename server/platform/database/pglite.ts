import { mkdirSync } from 'node:fs'
import { PGlite, type PGliteOptions, type Transaction } from '@electric-sql/pglite'
import { pg_textsearch } from '@electric-sql/pglite-pg_textsearch'
import { vector } from '@electric-sql/pglite-pgvector'
import type { Database, Queries } from './database.ts'

// Days stay YYYY-MM-DD: a Date would move them by the time zone of the machine.
const DATE = 1082
const asIs = (day: string) => day

/**
 * Opens an embedded Postgres with pgvector and pg_textsearch in a folder, or in memory for `memory://`.
 * The caller holds the folder's lock: PGlite itself lets two processes write over each other.
 */
export async function openPglite(folder: string, options: PGliteOptions = {}): Promise<Database> {
  if (!folder.startsWith('memory://')) mkdirSync(folder, { recursive: true })
  const pglite = await PGlite.create({
    ...options,
    dataDir: folder,
    extensions: { vector, pg_textsearch },
    parsers: { [DATE]: asIs },
  })

  const queriesOf = (session: PGlite | Transaction): Queries => ({
    query: async <Row>(sql: string, parameters: unknown[] = []) => (await session.query<Row>(sql, parameters)).rows,
  })

  return {
    kind: 'pglite',
    ...queriesOf(pglite),
    execute: async (sql) => void (await pglite.exec(sql)),
    transaction: (work) => pglite.transaction((transaction) => work(queriesOf(transaction))),
    close: () => pglite.close(),
  }
}
