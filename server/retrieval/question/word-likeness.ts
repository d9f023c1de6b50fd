import { analyse } from '../analyse.ts'
import { askedWeights } from '../subject-of.ts'

/** How alike a question is to each of some others, from 0 to 1, in their order. `added` are terms that mean the same as asked ones. */
export type WordLikeness = (question: string, added?: ReadonlyMap<string, number>) => Float64Array

// What was not said, but means the same, tells half as much.
const ADDED = 0.5

interface Posting {
  at: number[]
  weight: number[]
}

/** Compares questions by the terms that they share, the rarer the more (cosine of tf-idf). */
export function createWordLikeness(questions: readonly string[]): WordLikeness {
  const termsOf = questions.map((text) => new Set(analyse(text)))
  const holding = new Map<string, number>()
  for (const terms of termsOf) for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1)
  const rarityOf = (term: string) => Math.log(1 + questions.length / ((holding.get(term) ?? 0) + 0.5))
  const postings = new Map<string, Posting>()
  for (const [at, terms] of termsOf.entries()) {
    const length = lengthOf([...terms].map(rarityOf))
    for (const term of terms) {
      let posting = postings.get(term)
      if (posting === undefined) postings.set(term, (posting = { at: [], weight: [] }))
      posting.at.push(at)
      posting.weight.push(rarityOf(term) / length)
    }
  }

  return (question, added = new Map()) => {
    const own = [...askedWeights(question)].map(([term, weight]) => [term, weight * rarityOf(term)] as const)
    const said = new Set(own.map(([term]) => term))
    const meant = [...added]
      .filter(([term]) => !said.has(term))
      .map(([term, weight]) => [term, ADDED * weight * rarityOf(term)] as const)
    const length = lengthOf(own.map(([, worth]) => worth))
    const alike = new Float64Array(questions.length)
    for (const [term, worth] of [...own, ...meant]) {
      const posting = postings.get(term)
      if (posting === undefined) continue
      for (let i = 0; i < posting.at.length; i++) alike[posting.at[i]!]! += (worth * posting.weight[i]!) / length
    }
    return alike
  }
}

const lengthOf = (values: number[]) => Math.hypot(...values) || 1
