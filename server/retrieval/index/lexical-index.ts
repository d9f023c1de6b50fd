const K1 = 1.2
const B = 0.75
const FEEDBACK_DOCUMENTS = 5
const FEEDBACK_TERMS = 20
const OWN_WEIGHT = 0.8

interface Scored {
  /** Position of the chunk in the list the index was built from. */
  at: number
  score: number
}

export interface LexicalIndex {
  /** BM25 with pseudo-relevance feedback (RM3), best first. */
  search(terms: string[], limit: number): Scored[]
  /** In how many chunks a term stands. */
  frequencyOf(term: string): number
  size: number
}

/** Builds an inverted index over the terms of each chunk. k1 1.2, b 0.75. */
export function createLexicalIndex(chunks: string[][]): LexicalIndex {
  const postings = new Map<string, { at: number[]; count: number[] }>()
  const counts = chunks.map(countTerms)
  for (const [at, terms] of counts.entries()) {
    for (const [term, count] of terms) {
      const posting = postings.get(term) ?? { at: [], count: [] }
      posting.at.push(at)
      posting.count.push(count)
      postings.set(term, posting)
    }
  }
  const average = chunks.reduce((total, { length }) => total + length, 0) / Math.max(1, chunks.length)
  const damping = Float64Array.from(chunks, ({ length }) => K1 * (1 - B + (B * length) / Math.max(1, average)))
  const scores = new Float64Array(chunks.length)

  function score(weights: Map<string, number>, limit: number): Scored[] {
    scores.fill(0)
    const touched = new Set<number>()
    for (const [term, weight] of weights) {
      const posting = postings.get(term)
      if (posting === undefined) continue
      const rarity = Math.log(1 + (chunks.length - posting.at.length + 0.5) / (posting.at.length + 0.5))
      for (const [i, at] of posting.at.entries()) {
        const count = posting.count[i]!
        scores[at]! += (weight * rarity * count * (K1 + 1)) / (count + damping[at]!)
        touched.add(at)
      }
    }
    return [...touched]
      .map((at) => ({ at, score: scores[at]! }))
      .toSorted((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, limit)
  }

  /** The question's terms, mixed with the terms that its best chunks have in common. */
  function withFeedback(own: Map<string, number>, best: Scored[]): Map<string, number> {
    const total = best.reduce((sum, { score: each }) => sum + each, 0)
    const model = new Map<string, number>()
    for (const { at, score: each } of best) {
      for (const [term, count] of counts[at]!) {
        model.set(term, (model.get(term) ?? 0) + (each / total) * (count / chunks[at]!.length))
      }
    }
    const top = [...model].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, FEEDBACK_TERMS)
    const mass = top.reduce((sum, [, weight]) => sum + weight, 0)
    const length = [...own.values()].reduce((sum, count) => sum + count, 0)
    const mixed = new Map([...own].map(([term, count]) => [term, (OWN_WEIGHT * count) / length]))
    for (const [term, weight] of top) mixed.set(term, (mixed.get(term) ?? 0) + ((1 - OWN_WEIGHT) * weight) / mass)
    return mixed
  }

  return {
    size: chunks.length,
    frequencyOf: (term) => postings.get(term)?.at.length ?? 0,
    search(terms, limit) {
      const own = countTerms(terms)
      const first = score(own, FEEDBACK_DOCUMENTS)
      return first.length === 0 ? [] : score(withFeedback(own, first), limit)
    },
  }
}

function countTerms(terms: string[]) {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
