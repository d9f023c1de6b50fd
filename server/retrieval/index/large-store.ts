import type { Database } from '../../platform/database/database.ts'
import type { TermStatistics } from './bm25.ts'
import type { WordIndex } from './database-source.ts'

const BATCH = 5_000

interface StoredStatistics {
  version: number
  size: number
  length: number
  frequencies: Record<string, number>
  words: WordIndex
  dimensions: number | null
}

/** What a large store keeps beside its chunks. */
export interface LargeStore {
  statistics: TermStatistics
  words: WordIndex
  indexedDimensions: number | undefined
}

/**
 * Makes a store ready to be searched inside the database: counts its terms and builds its indexes, a BM25 index
 * where the server offers `pg_textsearch`, else GIN (or where that is `wanted`); HNSW over the vectors. What is there is
 * not built again.
 */
export async function prepareLargeStore(database: Database, dimensions: number, wanted?: WordIndex): Promise<void> {
  const words = wanted === 'gin' || !(await hasBm25(database)) ? 'gin' : 'bm25'
  await indexWords(database, words)
  await indexVectors(database, dimensions)
  const { size, length, frequencies } = await countStore(database)
  const [state] = await database.query<{ version: number }>('select version from index_state')
  const stored: StoredStatistics = {
    // Raised with it, so that a process that searches in memory takes the other path.
    version: (state?.version ?? 0) + 1,
    size,
    length,
    frequencies: Object.fromEntries(frequencies),
    words,
    dimensions,
  }
  await database.query('update index_state set version = version + 1, statistics = $1::jsonb', [JSON.stringify(stored)])
}

/** Whether nothing was stored since the terms were counted. */
export async function statisticsAreFresh(database: Database): Promise<boolean> {
  const [state] = await database.query<{ fresh: boolean | null }>(
    `select (statistics->>'version')::int = version as fresh from index_state`,
  )
  return state?.fresh === true
}

/** Takes away what only a large store needs, so that a store that shrank writes fast again. */
export async function dropLargeStore(database: Database): Promise<void> {
  const [state] = await database.query<{ large: boolean }>('select statistics is not null as large from index_state')
  if (state?.large !== true) return
  await database.execute(
    'drop index if exists chunks_bm25; drop index if exists chunk_vectors_near; alter table chunks drop column if exists words; update index_state set version = version + 1, statistics = null',
  )
}

/** What `prepareLargeStore` left, or undefined where the store is searched in memory. */
export async function readLargeStore(database: Database): Promise<LargeStore | undefined> {
  const [state] = await database.query<{ statistics: StoredStatistics | null }>('select statistics from index_state')
  const stored = state?.statistics
  if (stored === null || stored === undefined) return undefined
  const frequencies = new Map(Object.entries(stored.frequencies))
  return {
    statistics: {
      size: stored.size,
      averageLength: stored.length / Math.max(1, stored.size),
      frequencyOf: (term) => frequencies.get(term) ?? 0,
    },
    words: stored.words,
    indexedDimensions: stored.dimensions ?? undefined,
  }
}

async function indexWords(database: Database, words: WordIndex) {
  await database.execute(
    words === 'bm25'
      ? `create index if not exists chunks_bm25 on chunks using bm25 (terms) with (text_config = 'simple', k1 = 1.2, b = 0.75)`
      : `alter table chunks add column if not exists words tsvector generated always as (to_tsvector('simple', terms)) stored;
         create index if not exists chunks_words on chunks using gin (words)`,
  )
}

// A server may list the extension and still refuse it, for it must also be preloaded.
async function hasBm25(database: Database) {
  const offered = await database.query(`select 1 from pg_available_extensions where name = 'pg_textsearch'`)
  if (offered.length === 0) return false
  try {
    await database.execute('create extension if not exists pg_textsearch')
    return true
  } catch {
    return false
  }
}

async function indexVectors(database: Database, dimensions: number) {
  await database.execute(
    `set maintenance_work_mem = '256MB';
     create index if not exists chunk_vectors_near on chunk_vectors using hnsw ((embedding::vector(${dimensions})) vector_cosine_ops);
     reset maintenance_work_mem`,
  )
}

async function countStore(database: Database) {
  const frequencies = new Map<string, number>()
  let size = 0
  let length = 0
  for (let last = 0; ; ) {
    const rows = await database.query<{ id: number; terms: string }>(
      `select id, terms from chunks where id > $1 order by id limit ${BATCH}`,
      [last],
    )
    if (rows.length === 0) return { size, length, frequencies }
    for (const { terms } of rows) {
      const list = terms === '' ? [] : terms.split(' ')
      size++
      length += list.length
      for (const term of new Set(list)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
    }
    last = rows.at(-1)!.id
  }
}
