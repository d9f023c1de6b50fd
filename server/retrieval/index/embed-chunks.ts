import { toSql } from 'pgvector'
import type { Database, Queries } from '../../platform/database/database.ts'
import type { OnProgress } from '../../platform/progress.ts'
import { analyse } from '../analyse.ts'
import { fitLatentSpace, type LatentSpace, project } from './latent-space.ts'

const DIMENSIONS = 128
const REFIT_SHARE = 0.1
const BATCH = 250

interface ChunkRow {
  id: number
  indexed: string
}

/** The text of a chunk as it is indexed: its place first, since a heading often says what the text takes for granted. */
export const INDEXED_TEXT = `documents.title || ' ' || clauses.section || ' ' || chunks.text`

const FROM =
  'from chunks join clauses on clauses.id = chunks.clause_id join documents on documents.id = clauses.document_id'

/**
 * Gives every chunk without an embedding one. Where more than a tenth is new, the space is fitted anew on all chunks;
 * else the new ones are placed in the space as it is. One transaction: a search sees the old index or the new.
 */
export async function embedChunks(database: Database, onProgress: OnProgress): Promise<void> {
  const [{ total, waiting } = { total: 0, waiting: 0 }] = await database.query<{ total: number; waiting: number }>(
    'select count(*)::int as total, (count(*) filter (where embedding is null))::int as waiting from chunks',
  )
  if (waiting === 0) return
  const known = await readSpace(database)
  const refit = known === undefined || waiting > total * REFIT_SHARE
  const rows = await database.query<ChunkRow>(
    `select chunks.id, ${INDEXED_TEXT} as indexed ${FROM} ${refit ? '' : 'where chunks.embedding is null'} order by chunks.id`,
  )
  const terms = rows.map(({ indexed }) => analyse(indexed))
  onProgress({ label: 'Fitting the embedding', done: 0, total: rows.length })
  const space = refit ? fitLatentSpace(terms, DIMENSIONS) : known

  await database.transaction(async (transaction) => {
    if (refit) await writeSpace(transaction, space)
    for (let from = 0; from < rows.length; from += BATCH) {
      const part = rows.slice(from, from + BATCH)
      const vectors = part.map((_, at) => project(terms[from + at]!, space) ?? zeros(space.dimensions))
      await transaction.query(
        'update chunks set embedding = placed.embedding::vector from unnest($1::int[], $2::text[]) as placed (id, embedding) where chunks.id = placed.id',
        [part.map(({ id }) => id), vectors.map((vector) => toSql(vector))],
      )
      onProgress({ label: 'Fitting the embedding', done: Math.min(rows.length, from + BATCH), total: rows.length })
    }
    await transaction.query('update index_state set version = version + 1')
  })
}

// A chunk with no term of the space is far from everything; cosine distance to zero is not a number and sorts last.
const zeros = (dimensions: number) => Array.from({ length: dimensions }, () => 0)

/** The space that the stored embeddings belong to, or undefined before the first fit. */
export async function readSpace(queries: Queries): Promise<LatentSpace | undefined> {
  const [state] = await queries.query<{ terms: [string, number][]; basis: Uint8Array; dimensions: number }>(
    'select terms, basis, dimensions from index_state',
  )
  if (state === undefined || state.dimensions === 0) return undefined
  const { terms, basis, dimensions } = state
  return {
    terms: new Map(terms.map(([term], at) => [term, at])),
    rarity: Float32Array.from(terms, ([, rarity]) => rarity),
    // Copied, since a driver's buffer need not begin at a multiple of four bytes.
    basis: new Float32Array(Uint8Array.from(basis).buffer),
    dimensions,
  }
}

async function writeSpace(queries: Queries, { terms, rarity, basis, dimensions }: LatentSpace) {
  const listed = [...terms.keys()].map((term, at) => [term, rarity[at]!])
  await queries.query('update index_state set terms = $1::jsonb, basis = $2, dimensions = $3', [
    JSON.stringify(listed),
    Buffer.from(basis.buffer),
    dimensions,
  ])
}
