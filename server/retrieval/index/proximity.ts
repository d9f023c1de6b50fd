import { rarityOf, saturation, type TermStatistics } from './bm25.ts'

const WINDOW = 8
const REACH = 2

/** How near words that stand together in a question stand in a chunk: BM25 over pairs, a pair counting by its nearness. */
export function proximity(asked: string[], terms: string[], statistics: TermStatistics): number {
  const places = placesOf(new Set(asked), terms)
  if (places.size < 2) return 0
  let score = 0
  for (const [first, second, apart] of pairsOf(asked)) {
    const near = nearness(places.get(first) ?? [], places.get(second) ?? [])
    if (near === 0) continue
    const rarity = Math.min(rarityOf(first, statistics), rarityOf(second, statistics))
    score += (rarity * saturation(near, terms.length, statistics.averageLength)) / apart
  }
  return score
}

function* pairsOf(asked: string[]): Generator<[string, string, number]> {
  for (const [at, first] of asked.entries()) {
    for (let apart = 1; apart <= REACH && at + apart < asked.length; apart++) {
      const second = asked[at + apart]!
      if (first !== second) yield [first, second, apart]
    }
  }
}

function placesOf(asked: Set<string>, terms: string[]) {
  const places = new Map<string, number[]>()
  for (const [at, term] of terms.entries()) {
    if (!asked.has(term)) continue
    const known = places.get(term)
    if (known === undefined) places.set(term, [at])
    else known.push(at)
  }
  return places
}

function nearness(first: number[], second: number[]) {
  let sum = 0
  for (const a of first) {
    for (const b of second) {
      const gap = Math.abs(a - b)
      if (gap > 0 && gap <= WINDOW) sum += 1 / gap ** 2
    }
  }
  return sum
}
