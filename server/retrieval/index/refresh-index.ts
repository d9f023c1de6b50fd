import type { Database } from '../../platform/database/database.ts'
import type { OnProgress } from '../../platform/progress.ts'
import { chunkTerms } from './chunk-terms.ts'
import { dropLargeStore, prepareLargeStore, statisticsAreFresh } from './large-store.ts'
import { DIMENSIONS, placeChunks } from './place-chunks.ts'

/** From this many chunks on a store is searched inside the database. */
const LARGE = 10_000
const BATCH = 500

/** Brings the index up to date with the chunks that are stored; does nothing where it is. `large` is for tests of both paths. */
export async function refreshIndex(database: Database, onProgress: OnProgress, large = LARGE): Promise<void> {
  await analyseChunks(database)
  await placeChunks(database, onProgress)
  const [{ total } = { total: 0 }] = await database.query<{ total: number }>(
    'select count(*)::int as total from chunks',
  )
  if (total < large) return dropLargeStore(database)
  if (await statisticsAreFresh(database)) return
  onProgress({ label: 'Indexing a large store', done: 0, total: 1 })
  await prepareLargeStore(database, DIMENSIONS)
  onProgress({ label: 'Indexing a large store', done: 1, total: 1 })
}

/** Fills in the terms of chunks that an earlier version stored without. */
async function analyseChunks(database: Database) {
  for (;;) {
    const rows = await database.query<{
      id: number
      documentTitle: string
      section: string
      text: string
      asked: string[]
    }>(
      `select chunks.id, documents.title as "documentTitle", clauses.section, clauses.asked, chunks.text
       from chunks join clauses on clauses.id = chunks.clause_id join documents on documents.id = clauses.document_id
       where chunks.terms is null limit ${BATCH}`,
    )
    if (rows.length === 0) return
    await database.query(
      'update chunks set terms = analysed.terms from unnest($1::int[], $2::text[]) as analysed (id, terms) where chunks.id = analysed.id',
      [rows.map(({ id }) => id), rows.map((row) => chunkTerms(row).join(' '))],
    )
  }
}
