const K1 = 1.2
const B = 0.75

/** What BM25 knows of a whole store. */
export interface TermStatistics {
  /** Number of chunks. */
  size: number
  /** Average number of terms in a chunk. */
  averageLength: number
  /** In how many chunks a term stands. */
  frequencyOf(term: string): number
}

/** How much a term tells: the fewer chunks hold it, the more. */
export const rarityOf = (term: string, { size, frequencyOf }: TermStatistics): number => {
  const holding = frequencyOf(term)
  return Math.log(1 + (size - holding + 0.5) / (holding + 0.5))
}

/** The share of a term that stands `count` times in a chunk of a length: it saturates, and long chunks count less. */
export const saturation = (count: number, length: number, averageLength: number): number =>
  (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / Math.max(1, averageLength)))

/** What each term of a question adds to a chunk that holds it: its weight times its rarity. */
export const worthOf = (weights: Map<string, number>, statistics: TermStatistics): Map<string, number> =>
  new Map([...weights].map(([term, weight]) => [term, weight * rarityOf(term, statistics)]))

/** BM25 (k1 1.2, b 0.75) of one chunk for terms of known worth. */
export function bm25(
  worth: Map<string, number>,
  counts: Map<string, number>,
  length: number,
  averageLength: number,
): number {
  let score = 0
  for (const [term, value] of worth) {
    const count = counts.get(term)
    if (count !== undefined) score += value * saturation(count, length, averageLength)
  }
  return score
}
