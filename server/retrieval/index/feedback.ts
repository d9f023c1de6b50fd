import type { IndexedChunk } from './chunk-source.ts'

const TERMS = 20
const OWN_TERMS = 0.7
const OWN_VECTOR = 1
const FOUND_VECTOR = 0.6

/** Chunks that a first look put on top, with their scores. */
export type FirstFound = { chunk: IndexedChunk; score: number }[]

/** The question's terms mixed with those that the first chunks have in common (RM3): words the asker did not think of. */
export function expandTerms(own: Map<string, number>, found: FirstFound): Map<string, number> {
  const total = found.reduce((sum, { score }) => sum + score, 0)
  const length = [...own.values()].reduce((sum, weight) => sum + weight, 0)
  const mixed = new Map([...own].map(([term, weight]) => [term, (OWN_TERMS * weight) / length]))
  if (total === 0) return mixed
  const model = new Map<string, number>()
  for (const { chunk, score } of found) {
    for (const [term, count] of chunk.counts) {
      model.set(term, (model.get(term) ?? 0) + ((score / total) * count) / chunk.terms.length)
    }
  }
  const top = [...model].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TERMS)
  const mass = top.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [term, weight] of top) mixed.set(term, (mixed.get(term) ?? 0) + ((1 - OWN_TERMS) * weight) / mass)
  return mixed
}

/** The question's vector moved towards the first chunks' (Rocchio), of length 1. */
export function moveVector(own: number[], found: FirstFound, vectors: Map<number, ArrayLike<number>>): number[] {
  const total = found.reduce((sum, { score }) => sum + score, 0)
  const moved = own.map((value) => OWN_VECTOR * value)
  for (const { chunk, score } of found) {
    const vector = vectors.get(chunk.id)
    if (vector === undefined || total === 0) continue
    for (let d = 0; d < moved.length; d++) moved[d]! += ((FOUND_VECTOR * score) / total) * vector[d]!
  }
  const length = Math.hypot(...moved) || 1
  return moved.map((value) => value / length)
}
