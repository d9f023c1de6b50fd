import type { TermStatistics } from './bm25.ts'

/** A chunk as it is ranked. */
export interface IndexedChunk {
  id: number
  clause: string
  /** The terms of the clause's heading. */
  heading: Set<string>
  /** Index terms in order, the heading's first. */
  terms: string[]
  counts: Map<string, number>
}

/**
 * Where chunks are looked up: in memory for a store of ordinary size, in the database for a large one. Both give
 * the same candidates but for ties and the approximation of a large vector index; ranking is the same code.
 */
export interface ChunkSource {
  statistics: TermStatistics
  /** How many candidates are worth looking up: each costs a large store more than one in memory. */
  breadth: { byWords: number; byMeaning: number }
  /** Ids of the chunks that hold most of the weighted words, best first. */
  withWords(weights: Map<string, number>, limit: number, allowed: Set<string> | undefined): Promise<number[]>
  /** The chunks nearest to a vector, nearest first, each with its cosine. */
  nearest(vector: number[], limit: number, allowed: Set<string> | undefined): Promise<Map<number, number>>
  read(ids: number[]): Promise<IndexedChunk[]>
  /** Cosines of chunks and each of some vectors; chunks without an embedding are left out. */
  likeness(ids: number[], vectors: number[][]): Promise<Map<number, number[]>>
  vectorsOf(ids: number[]): Promise<Map<number, ArrayLike<number>>>
}
