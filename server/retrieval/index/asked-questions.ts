import { analyse } from '../analyse.ts'
import { formLikeness, formOf } from '../question/question-form.ts'
import { createWordLikeness } from '../question/word-likeness.ts'
import { type LatentSpace, project } from './latent-space.ts'
import { dot } from './matrix/dot.ts'

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
// With fewer words in common no nearness makes two questions alike; most pairs need not be compared.
const FEW = 0.15

/** Compares what is asked with the questions that clauses are known to answer. */
export function createAskedQuestions(clauses: AskedClause[], space: LatentSpace | undefined) {
  const questions = clauses.flatMap(({ clause, asked }) => asked.map((text) => ({ clause, text })))
  const texts = questions.map(({ text }) => text)
  const inWords = createWordLikeness(texts)
  // Of many questions few come so near to one that is asked that their place matters.
  const places = new Map<number, Float32Array | null>()
  function placeAt(at: number): Float32Array | null {
    const known = places.get(at)
    if (known !== undefined) return known
    const place = placeOf(questions[at]!.text, space)
    places.set(at, place)
    return place
  }

  return {
    /** All of them, in the same array as long as they are the same. */
    texts,

    /**
     * From 0 to 1: how like the question is, in its words and in what it asks for, to one that a clause is known to
     * answer.
     */
    likeness(question: string): number {
      const words = inWords(question)
      const form = formOf(question)
      return questions.reduce(
        (best, { text }, at) =>
          words[at]! > best ? Math.max(best, words[at]! * formLikeness(form, formOf(text))) : best,
        0,
      )
    },

    /** The most alike question of each clause. */
    nearest(question: string, added: ReadonlyMap<string, number>): KnownQuestions {
      const words = inWords(question, added)
      const place = placeOf(question, space)
      const best = new Map<string, { text: string; first: number; second: number }>()
      for (let at = 0; at < words.length; at++) {
        if (words[at]! < FEW) continue
        const { clause, text } = questions[at]!
        const own = place === null ? null : placeAt(at)
        const near = place === null || own === null ? 0 : Math.max(0, dot(own, place))
        const value = WORDS * words[at]! + (1 - WORDS) * near
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

function placeOf(text: string, space: LatentSpace | undefined): Float32Array | null {
  const place = space === undefined ? null : project(analyse(text), space)
  return place === null ? null : Float32Array.from(place)
}
