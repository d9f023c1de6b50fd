import { bm25, type TermStatistics, worthOf } from './bm25.ts'
import type { ChunkSource, IndexedChunk } from './chunk-source.ts'
import { expandTerms, moveVector } from './feedback.ts'
import { proximity } from './proximity.ts'

// Weights, chosen on Cranfield and the development questions; `npm run bench:retrieval` reports what they give elsewhere.
const SHARES = { words: 0.3, feedback: 0.25, meaning: 0.1, nearby: 0.3, proximity: 0.1 }
const TOTAL = Object.values(SHARES).reduce((sum, share) => sum + share, 0)

const FEEDBACK_CHUNKS = 5
const FEEDBACK_WORDS = 0.7

/** A question as it is ranked. */
export interface AskedTerms {
  /** Its terms in order, as asked. */
  terms: string[]
  /** The terms to look for and how much each counts: those asked and those the glossary adds. */
  weights: Map<string, number>
  /** Its place in the embedding, or null where it holds no known term. */
  vector: number[] | null
}

/** What a chunk's score is made of, each part from 0 to its share; together at most 1. */
export interface ScoreParts {
  /** BM25 of the question's own words. */
  words: number
  /** BM25 of the words that the first chunks have in common. */
  feedback: number
  /** Nearness of the question in the embedding. */
  meaning: number
  /** Nearness of the question moved towards the first chunks. */
  nearby: number
  /** Words of the question standing together. */
  proximity: number
}

export interface RankedChunk {
  chunk: IndexedChunk
  score: number
  parts: ScoreParts
}

/**
 * Ranks chunks for a question: BM25 and vectors find candidates and a first order; its five best give words and a
 * vector to look again with; then every candidate is scored by all five parts, each scaled to 0-1.
 */
export async function rankChunks(
  { terms, weights, vector }: AskedTerms,
  source: ChunkSource,
  allowed?: Set<string>,
): Promise<RankedChunk[]> {
  const [byWords, byMeaning] = await Promise.all([
    source.withWords(weights, source.breadth.byWords, allowed),
    vector === null ? new Map<number, number>() : source.nearest(vector, source.breadth.byMeaning, allowed),
  ])
  const known = new Map<number, IndexedChunk>()
  await readMissing(source, known, [...byWords, ...byMeaning.keys()])
  if (known.size === 0) return []

  const first = firstFound([...known.values()], weights, byMeaning, source.statistics)
  const expanded = expandTerms(weights, first)
  const moved =
    vector === null ? null : moveVector(vector, first, await source.vectorsOf(first.map(({ chunk }) => chunk.id)))
  if (moved !== null)
    await readMissing(source, known, [...(await source.nearest(moved, source.breadth.byMeaning, allowed)).keys()])

  const chunks = [...known.values()]
  const ids = chunks.map(({ id }) => id)
  const alike = vector === null || moved === null ? undefined : await source.likeness(ids, [vector, moved])
  const raw: Record<keyof ScoreParts, number[]> = {
    words: wordScores(chunks, weights, source.statistics),
    feedback: wordScores(chunks, expanded, source.statistics),
    meaning: ids.map((id) => alike?.get(id)?.[0] ?? 0),
    nearby: ids.map((id) => alike?.get(id)?.[1] ?? 0),
    proximity: chunks.map((chunk) => proximity(terms, chunk.terms, source.statistics)),
  }
  const shares = Object.fromEntries(
    Object.entries(raw).map(([part, values]) => [part, scaled(values, SHARES[part as keyof ScoreParts] / TOTAL)]),
  ) as Record<keyof ScoreParts, number[]>
  return chunks
    .map((chunk, at) => {
      const parts = Object.fromEntries(
        Object.entries(shares).map(([part, values]) => [part, values[at]!]),
      ) as unknown as ScoreParts
      return { chunk, parts, score: Object.values(parts).reduce((sum, part) => sum + part, 0) }
    })
    .toSorted((a, b) => b.score - a.score || a.chunk.id - b.chunk.id)
}

async function readMissing(source: ChunkSource, known: Map<number, IndexedChunk>, ids: number[]) {
  const missing = [...new Set(ids)].filter((id) => !known.has(id))
  if (missing.length === 0) return
  for (const chunk of await source.read(missing)) known.set(chunk.id, chunk)
}

/** The best chunks by words and meaning; one that is not among the nearest counts as the furthest of them. */
function firstFound(
  chunks: IndexedChunk[],
  weights: Map<string, number>,
  near: Map<number, number>,
  statistics: TermStatistics,
) {
  const furthest = Math.min(...near.values())
  const words = scaled(wordScores(chunks, weights, statistics), FEEDBACK_WORDS)
  const meaning = scaled(
    chunks.map(({ id }) => near.get(id) ?? furthest),
    1 - FEEDBACK_WORDS,
  )
  return chunks
    .map((chunk, at) => ({ chunk, score: words[at]! + (near.size === 0 ? 0 : meaning[at]!) }))
    .toSorted((a, b) => b.score - a.score || a.chunk.id - b.chunk.id)
    .slice(0, FEEDBACK_CHUNKS)
}

function wordScores(chunks: IndexedChunk[], weights: Map<string, number>, statistics: TermStatistics): number[] {
  const worth = worthOf(weights, statistics)
  return chunks.map(({ counts, terms }) => bm25(worth, counts, terms.length, statistics.averageLength))
}

/** Values moved to 0-`share`, so that different kinds can be added; all alike become 0, for they tell nothing. */
function scaled(values: number[], share: number): number[] {
  const low = Math.min(...values)
  const spread = Math.max(...values) - low
  return values.map((value) => (spread === 0 ? 0 : (share * (value - low)) / spread))
}
