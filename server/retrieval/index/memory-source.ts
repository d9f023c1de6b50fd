import { analyse } from '../analyse.ts'
import { saturation, type TermStatistics, worthOf } from './bm25.ts'
import type { ChunkSource, IndexedChunk } from './chunk-source.ts'
import { countTerms } from './count-terms.ts'
import { dot } from './matrix/dot.ts'

export interface StoredChunk {
  id: number
  clause: string
  section: string
  terms: string[]
  /** Of length 1 or 0; null before the chunk has a place in the space. */
  vector: Float32Array | null
}

interface Posting {
  at: number[]
  count: number[]
}

/** All chunks in memory, with an inverted index and exact vectors. */
export function createMemorySource(stored: StoredChunk[]): ChunkSource {
  const chunks = stored.map(({ id, clause, section, terms }) => ({
    id,
    clause,
    heading: new Set(analyse(section)),
    terms,
    counts: countTerms(terms),
  }))
  const placeOf = new Map(chunks.map(({ id }, at) => [id, at]))
  const postings = postingsOf(chunks)
  const statistics: TermStatistics = {
    size: chunks.length,
    averageLength: chunks.reduce((total, { terms }) => total + terms.length, 0) / Math.max(1, chunks.length),
    frequencyOf: (term) => postings.get(term)?.at.length ?? 0,
  }
  const scores = new Float64Array(chunks.length)

  const best = (places: Iterable<number>, limit: number, allowed: Set<string> | undefined) =>
    [...places]
      .filter((at) => allowed === undefined || allowed.has(chunks[at]!.clause))
      .toSorted((a, b) => scores[b]! - scores[a]! || a - b)
      .slice(0, limit)
      .map((at) => chunks[at]!.id)

  return {
    statistics,
    breadth: { byWords: 120, byMeaning: 80 },

    async withWords(weights, limit, allowed) {
      scores.fill(0)
      const touched = new Set<number>()
      for (const [term, worth] of worthOf(weights, statistics)) {
        const posting = postings.get(term)
        if (posting === undefined) continue
        for (let i = 0; i < posting.at.length; i++) {
          const at = posting.at[i]!
          scores[at]! += worth * saturation(posting.count[i]!, chunks[at]!.terms.length, statistics.averageLength)
          touched.add(at)
        }
      }
      return best(touched, limit, allowed)
    },

    async nearest(vector, limit, allowed) {
      const placed: number[] = []
      const asked = Float32Array.from(vector)
      for (let at = 0; at < stored.length; at++) {
        const own = stored[at]!.vector
        if (own === null) continue
        scores[at] = dot(own, asked)
        placed.push(at)
      }
      return new Map(best(placed, limit, allowed).map((id) => [id, scores[placeOf.get(id)!]!]))
    },

    read: async (ids) => ids.map((id) => chunks[placeOf.get(id)!]!),

    async likeness(ids, vectors) {
      const asked = vectors.map((vector) => Float32Array.from(vector))
      return new Map(
        ids.flatMap((id) => {
          const own = stored[placeOf.get(id)!]!.vector
          return own === null ? [] : [[id, asked.map((vector) => dot(own, vector))] as const]
        }),
      )
    },

    vectorsOf: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const own = stored[placeOf.get(id)!]!.vector
          return own === null ? [] : [[id, own] as const]
        }),
      ),
  }
}

function postingsOf(chunks: IndexedChunk[]) {
  const postings = new Map<string, Posting>()
  for (const [at, { counts }] of chunks.entries()) {
    for (const [term, count] of counts) {
      let posting = postings.get(term)
      if (posting === undefined) postings.set(term, (posting = { at: [], count: [] }))
      posting.at.push(at)
      posting.count.push(count)
    }
  }
  return postings
}
