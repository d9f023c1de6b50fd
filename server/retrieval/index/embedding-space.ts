import type { Queries } from '../../platform/database/database.ts'
import type { LatentSpace } from './latent-space.ts'

/** The space that the stored embeddings belong to, or undefined before the first fit. */
export async function readSpace(queries: Queries): Promise<LatentSpace | undefined> {
  const [state] = await queries.query<{ terms: [string, number][]; basis: string; dimensions: number }>(
    `select space_terms as terms, encode(basis, 'base64') as basis, dimensions from index_state`,
  )
  if (state === undefined || state.dimensions === 0) return undefined
  const { terms, basis, dimensions } = state
  return {
    terms: new Map(terms.map(([term], at) => [term, at])),
    rarity: Float32Array.from(terms, ([, rarity]) => rarity),
    // Copied, since a buffer need not begin at a multiple of four bytes.
    basis: new Float32Array(Uint8Array.from(Buffer.from(basis, 'base64')).buffer),
    dimensions,
  }
}

export async function writeSpace(queries: Queries, { terms, rarity, basis, dimensions }: LatentSpace): Promise<void> {
  const listed = [...terms.keys()].map((term, at) => [term, rarity[at]!])
  // As base64: the drivers write and read bytes more than ten times slower than text.
  await queries.query(`update index_state set space_terms = $1::jsonb, basis = decode($2, 'base64'), dimensions = $3`, [
    JSON.stringify(listed),
    Buffer.from(basis.buffer).toString('base64'),
    dimensions,
  ])
}
