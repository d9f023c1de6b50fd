import { toSql } from 'pgvector'
import type { Database, Queries } from '../../platform/database/database.ts'
import { analyse } from '../analyse.ts'
import type { TermStatistics } from './bm25.ts'
import type { ChunkSource } from './chunk-source.ts'
import { countTerms } from './count-terms.ts'

/** How a large store finds words: by a BM25 index where the server has one, else by GIN with ts_rank. */
export type WordIndex = 'bm25' | 'gin'

interface Options {
  statistics: TermStatistics
  words: WordIndex
  /** The dimensions of the HNSW index, or undefined where vectors are compared exactly. */
  indexedDimensions: number | undefined
}

interface Likeness {
  id: number
  likeness: number
}

// A chunk with no known term has a vector of zeros, whose cosine is not a number.
const isPlaced = ({ likeness }: Likeness) => Number.isFinite(likeness)

// A term that stands in more of the chunks than this tells little of a single one and takes long to look up: those that
// rarer terms and the vectors find are scored by it all the same. The rarest is always looked up.
const COMMON = 0.1
// GIN reads every chunk that holds a term, so a question's commonest words are not looked up.
const GIN_TERMS = 8
// Headings come again from search to search; more of them than these are analysed anew.
const HEADINGS_KEPT = 20_000
// HNSW returns at most as many as it explores.
const EXPLORED = 50

/** Chunks looked up in the database: nothing of their text is kept in memory. */
export function createDatabaseSource(
  database: Database,
  { statistics, words, indexedDimensions }: Options,
): ChunkSource {
  const allowedSql = (position: number) => `($${position}::text[] is null or clause_id = any($${position}))`
  const idsOf = async (rows: Promise<{ id: number }[]>) => (await rows).map(({ id }) => id)

  const headings = new Map<string, Set<string>>()
  function headingOf(section: string): Set<string> {
    let terms = headings.get(section)
    if (terms === undefined) {
      if (headings.size >= HEADINGS_KEPT) headings.clear()
      headings.set(section, (terms = new Set(analyse(section))))
    }
    return terms
  }

  /** The terms to find chunks by, the rarest first. */
  function telling(terms: string[]) {
    const known = terms.map((term) => ({ term, frequency: statistics.frequencyOf(term) }))
    return known
      .filter(({ frequency }) => frequency > 0)
      .toSorted((a, b) => a.frequency - b.frequency)
      .filter(({ frequency }, at) => at === 0 || frequency < COMMON * statistics.size)
      .map(({ term }) => term)
  }

  const byBm25 = (terms: string[], limit: number, allowed: string[] | null) =>
    database.query<{ id: number }>(
      `select id from chunks where ${allowedSql(2)} order by terms <@> to_bm25query($1, 'chunks_bm25') limit ${limit}`,
      [terms.join(' '), allowed],
    )

  function byGin(terms: string[], limit: number, allowed: string[] | null) {
    if (terms.length === 0) return Promise.resolve([])
    const wanted = terms
      .slice(0, GIN_TERMS)
      .map((term) => `'${term.replaceAll("'", "''")}'`)
      .join(' | ')
    return database.query<{ id: number }>(
      `select id from chunks, to_tsquery('simple', $1) as wanted where words @@ wanted and ${allowedSql(2)}
       order by ts_rank(words, wanted) desc, id limit ${limit}`,
      [wanted, allowed],
    )
  }

  return {
    statistics,
    breadth: { byWords: 90, byMeaning: 50 },

    withWords: (weights, limit, allowed) => {
      const terms = telling([...weights].flatMap(([term, weight]) => (weight > 0 ? [term] : [])))
      const listed = allowed === undefined ? null : [...allowed]
      return idsOf(words === 'bm25' ? byBm25(terms, limit, listed) : byGin(terms, limit, listed))
    },

    nearest: (vector, limit, allowed) => {
      const [own, asked] =
        indexedDimensions === undefined
          ? ['embedding', '$1::vector']
          : [`embedding::vector(${indexedDimensions})`, `$1::vector(${indexedDimensions})`]
      const select = `select chunk_id as id, 1 - (${own} <=> ${asked}) as likeness from chunk_vectors`
      const order = `order by ${own} <=> ${asked} limit ${limit}`
      return database.transaction(async (transaction: Queries) => {
        if (indexedDimensions !== undefined) await transaction.query(`set local hnsw.ef_search = ${EXPLORED}`)
        const rows = await (allowed === undefined
          ? transaction.query<Likeness>(`${select} ${order}`, [toSql(vector)])
          : transaction.query<Likeness>(
              `${select} join chunks on chunks.id = chunk_id where clause_id = any($2) ${order}`,
              [toSql(vector), [...allowed]],
            ))
        return new Map(rows.filter(isPlaced).map(({ id, likeness }) => [id, likeness]))
      })
    },

    async read(ids) {
      const rows = await database.query<{ id: number; clause: string; section: string; terms: string }>(
        `select chunks.id, chunks.clause_id as clause, clauses.section, chunks.terms
         from chunks join clauses on clauses.id = chunks.clause_id where chunks.id = any($1) order by chunks.id`,
        [ids],
      )
      return rows.map(({ id, clause, section, terms }) => {
        const list = terms === '' ? [] : terms.split(' ')
        return { id, clause, heading: headingOf(section), terms: list, counts: countTerms(list) }
      })
    },

    async likeness(ids, vectors) {
      const cosines = vectors.map((_, at) => `1 - (embedding <=> $${at + 2}::vector)`)
      const rows = await database.query<{ id: number; likeness: number[] }>(
        `select chunk_id as id, array[${cosines.join(', ')}] as likeness from chunk_vectors where chunk_id = any($1)`,
        [ids, ...vectors.map((vector) => toSql(vector))],
      )
      return new Map(
        rows.filter(({ likeness }) => likeness.every(Number.isFinite)).map(({ id, likeness }) => [id, likeness]),
      )
    },

    async vectorsOf(ids) {
      const rows = await database.query<{ id: number; embedding: string }>(
        'select chunk_id as id, embedding::text as embedding from chunk_vectors where chunk_id = any($1)',
        [ids],
      )
      return new Map(rows.map(({ id, embedding }) => [id, JSON.parse(embedding) as number[]]))
    },
  }
}
