const DEPTH = 10

/** How good one ranking is, each figure from 0 to 1, over its first ten documents. */
export interface Quality {
  /** Gain 2^grade - 1, discounted by log2(rank + 1), as a share of the best that ten documents could give. */
  ndcg: number
  /** The share of the relevant documents that is among the ten. */
  recall: number
  /** One over the rank of the first relevant document, 0 where none is among the ten. */
  reciprocalRank: number
}

/** Judges a ranking by the grades that people gave; a document without one counts as 0, one named twice counts once. */
export function judge(ranking: string[], grades: Map<string, number>): Quality {
  const found = [...new Set(ranking)].slice(0, DEPTH).map((document) => grades.get(document) ?? 0)
  const relevant = [...grades.values()].filter((grade) => grade > 0).toSorted((a, b) => b - a)
  if (relevant.length === 0) return { ndcg: 0, recall: 0, reciprocalRank: 0 }
  const first = found.findIndex((grade) => grade > 0)
  return {
    ndcg: gain(found) / gain(relevant.slice(0, DEPTH)),
    recall: found.filter((grade) => grade > 0).length / relevant.length,
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
  }
}

const gain = (grades: number[]) =>
  grades.reduce((sum, grade, at) => sum + (grade > 0 ? (2 ** grade - 1) / Math.log2(at + 2) : 0), 0)

/** The mean of some values; of none it is 0. */
export const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
