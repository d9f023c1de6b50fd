import { toSql } from 'pgvector'
import type { Database } from '../../platform/database/database.ts'
import type { OnProgress } from '../../platform/progress.ts'
import { readSpace, writeSpace } from './embedding-space.ts'
import { fitLatentSpace, type LatentSpace, project } from './latent-space.ts'

export const DIMENSIONS = 192
const REFIT_SHARE = 0.1
// More chunks than this tell the fit little more, and cost it in line with their number.
const FIT_ON = 8_000
const BATCH = 500
const LABEL = 'Fitting the embedding'

const WAITING = 'from chunks left join chunk_vectors on chunk_id = chunks.id where chunk_id is null'

/**
 * Gives every chunk without an embedding one. Where more than a tenth is new, the space is fitted anew on all chunks
 * (on an even sample of a large store); else the new ones are placed in the space as it is. One transaction: a search
 * sees the old index or the new. Returns whether anything was placed.
 */
export async function placeChunks(database: Database, onProgress: OnProgress): Promise<boolean> {
  const [{ total, waiting } = { total: 0, waiting: 0 }] = await database.query<{ total: number; waiting: number }>(
    `select (select count(*)::int from chunks) as total, (select count(*)::int ${WAITING}) as waiting`,
  )
  if (waiting === 0) return false
  const known = await readSpace(database)
  const refit = known === undefined || waiting > total * REFIT_SHARE
  const ids = await database.query<{ id: number }>(
    `select chunks.id ${refit ? 'from chunks' : WAITING} order by chunks.id`,
  )
  onProgress({ label: LABEL, done: 0, total: ids.length })
  const space = refit ? fitLatentSpace(await sampleOf(database, total), DIMENSIONS) : known

  await database.transaction(async (transaction) => {
    if (refit) {
      await transaction.query('drop index if exists chunk_vectors_near')
      await transaction.query('delete from chunk_vectors')
      await writeSpace(transaction, space)
    }
    for (let from = 0; from < ids.length; from += BATCH) {
      const rows = await transaction.query<{ id: number; terms: string }>(
        'select id, terms from chunks where id = any($1)',
        [ids.slice(from, from + BATCH).map(({ id }) => id)],
      )
      await transaction.query(
        'insert into chunk_vectors select placed.id, placed.embedding::vector from unnest($1::int[], $2::text[]) as placed (id, embedding)',
        [rows.map(({ id }) => id), rows.map(({ terms }) => placeOf(terms, space))],
      )
      onProgress({ label: LABEL, done: Math.min(ids.length, from + BATCH), total: ids.length })
    }
    await transaction.query('update index_state set version = version + 1')
  })
  return true
}

async function sampleOf(database: Database, total: number): Promise<string[][]> {
  const every = Math.max(1, Math.ceil(total / FIT_ON))
  const rows = await database.query<{ terms: string }>(
    `select terms from (select terms, row_number() over (order by id) as row from chunks) as numbered where row % ${every} = 0`,
  )
  return rows.map(({ terms }) => terms.split(' ').filter(Boolean))
}

// A chunk with no term of the space is far from everything; cosine distance to zero is not a number and sorts last.
function placeOf(terms: string, space: LatentSpace) {
  const place = project(terms.split(' '), space) ?? Array.from({ length: Math.max(1, space.dimensions) }, () => 0)
  // Five digits say all that the fit knows, and a database reads them twice as fast.
  return toSql(place.map((value) => Math.round(value * 1e5) / 1e5))
}
