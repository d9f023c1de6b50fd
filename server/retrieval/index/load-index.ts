import type { Database } from '../../platform/database/database.ts'
import { type AskedClause, createAskedQuestions } from './asked-questions.ts'
import type { ChunkSource } from './chunk-source.ts'
import { createDatabaseSource } from './database-source.ts'
import { readSpace } from './embedding-space.ts'
import { readLargeStore } from './large-store.ts'
import type { LatentSpace } from './latent-space.ts'
import { createMemorySource } from './memory-source.ts'
import type { ReadClauses } from './question-fit.ts'

/** What a search needs of a store, as it was at one version. */
export interface LoadedIndex {
  version: number
  source: ChunkSource
  space: LatentSpace | undefined
  asked: ReturnType<typeof createAskedQuestions>
  /** The terms of clauses that were fitted to a question before. */
  read: ReadClauses
}

/** Reads it: the chunks themselves, or of a large store only what finds them. */
export async function loadIndex(database: Database, version: number): Promise<LoadedIndex> {
  const [large, space, asked] = await Promise.all([
    readLargeStore(database),
    readSpace(database),
    database.query<AskedClause>("select id as clause, asked from clauses where asked <> '[]'"),
  ])
  return {
    version,
    space,
    asked: createAskedQuestions(asked, space),
    read: new Map(),
    source: large === undefined ? await readAll(database) : createDatabaseSource(database, large),
  }
}

async function readAll(database: Database): Promise<ChunkSource> {
  const rows = await database.query<{
    id: number
    clause: string
    section: string
    terms: string | null
    embedding: string | null
  }>(
    `select chunks.id, chunks.clause_id as clause, clauses.section, chunks.terms, embedding::text as embedding
     from chunks join clauses on clauses.id = chunks.clause_id left join chunk_vectors on chunk_id = chunks.id order by chunks.id`,
  )
  return createMemorySource(
    rows.map(({ terms, embedding, ...chunk }) => ({
      ...chunk,
      terms: (terms ?? '').split(' ').filter(Boolean),
      vector: embedding === null ? null : Float32Array.from(JSON.parse(embedding) as number[]),
    })),
  )
}
