import { analyse } from '../analyse.ts'
import { askedWeights } from '../subject-of.ts'
import { type LatentSpace, project } from './latent-space.ts'

/** A clause with the questions that it answers. */
export interface AskedClause {
  clause: string
  asked: string[]
}

/** The question most like what is asked that a clause answers. */
export interface KnownQuestion {
  text: string
  /** From 0 to 1: how alike they are; a second one that is much alike counts a little. */
  alike: number
}

export type KnownQuestions = ReadonlyMap<string, KnownQuestion>

// Words in common say most; nearness in the embedding finds what is asked in other words.
const WORDS = 0.7
const SECOND = 0.25

interface Posting {
  at: number[]
  weight: number[]
}

/** Compares what is asked with the questions that clauses are known to answer. */
export function createAskedQuestions(clauses: AskedClause[], space: LatentSpace | undefined) {
  const questions = clauses.flatMap(({ clause, asked }) =>
    asked.map((text) => ({ clause, text, terms: new Set(analyse(text)) })),
  )
  const holding = new Map<string, number>()
  for (const { terms } of questions) for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1)
  const rarityOf = (term: string) => Math.log(1 + questions.length / ((holding.get(term) ?? 0) + 0.5))
  const postings = new Map<string, Posting>()
  for (const [at, { terms }] of questions.entries()) {
    const length = Math.hypot(...[...terms].map(rarityOf)) || 1
    for (const term of terms) {
      let posting = postings.get(term)
      if (posting === undefined) postings.set(term, (posting = { at: [], weight: [] }))
      posting.at.push(at)
      posting.weight.push(rarityOf(term) / length)
    }
  }
  const vectors = questions.map(({ terms }) => {
    const place = space === undefined ? null : project([...terms], space)
    return place === null ? null : Float32Array.from(place)
  })

  return {
    /** The most alike question of each clause. */
    nearest(question: string, added: ReadonlyMap<string, number> = new Map()): KnownQuestions {
      const weights = new Map(askedWeights(question))
      for (const [term, weight] of added) if (!weights.has(term)) weights.set(term, weight * 0.5)
      const asked = [...weights].map(([term, weight]) => [term, weight * rarityOf(term)] as const)
      const length = Math.hypot(...asked.filter(([term]) => !added.has(term)).map(([, worth]) => worth)) || 1
      const alike = new Float64Array(questions.length)
      for (const [term, worth] of asked) {
        const posting = postings.get(term)
        if (posting === undefined) continue
        for (let i = 0; i < posting.at.length; i++)
          alike[posting.at[i]!]! += (WORDS * worth * posting.weight[i]!) / length
      }
      const vector = space === undefined ? null : project(analyse(question), space)
      if (vector !== null)
        for (let at = 0; at < questions.length; at++) {
          const own = vectors[at]
          if (own !== null && own !== undefined) alike[at]! += (1 - WORDS) * Math.max(0, dot(own, vector))
        }
      const best = new Map<string, { text: string; first: number; second: number }>()
      for (const [at, { clause, text }] of questions.entries()) {
        const value = alike[at]!
        const known = best.get(clause)
        if (known === undefined || value > known.first)
          best.set(clause, { text, first: value, second: known?.first ?? 0 })
        else if (value > known.second) known.second = value
      }
      return new Map(
        [...best].map(([clause, { text, first, second }]) => [
          clause,
          { text, alike: (first + SECOND * second) / (1 + SECOND) },
        ]),
      )
    },
  }
}

function dot(a: Float32Array, b: readonly number[]) {
  let sum = 0
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!
  return sum
}
