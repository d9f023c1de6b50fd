import { analyse } from '../../../retrieval/analyse.ts'
import type { Place, Quantity } from '../quantities/quantity.ts'
import { SAID_FOR } from './said-for.ts'
import { spellsName } from './spelled-names.ts'

interface Word extends Place {
  terms: readonly string[]
  phrase: number
}

/** How near the words of a question stand to its quantities. */
export interface QuestionWords {
  /** Its terms, each once. */
  terms: readonly string[]
  has(term: string): boolean
  /** It spells out the name of an input. */
  spells(name: string): boolean
  /** A figure counts clients, users or other things: it is no score. */
  countsThings(quantity: Place): boolean
  /** It denies something: what did not happen is missed, late or absent. */
  isDenied: boolean
  /** From 0 to 1: how much a term belongs to a quantity; less in a phrase that has a quantity of its own. */
  nearness(term: string, quantity: Place): number
}

const BREAK =
  /[,;:?!()]|\.(?!\d)|\s[-–]\s|\b(?:and|but|while|(?<!\b(?:began|begin|start|started)\s)with|plus|whereas|though)\b/gi
const DENIED = /\b(?:no|not|never|nobody|without|cancelled|skipped)\b|n['’]t\b/i
const THINGS =
  /^\s(?:[A-D]\s)?(?:accounts?|clients?|customers?|users?|people|employees?|endpoints?|devices?|meetings?|sessions?|tickets?|reviews?|qbrs?)\b/i
// "A/B accounts" are those of `sponsorSeenABPercent`.
const WORD = /\b[A-D](?:\s?[/&+]\s?|\sand\s)[A-D]\b|[\p{L}][\p{L}\p{N}'’-]*/gu
const SEGMENTS = /^[A-D][^A-D]+[A-D]$/
// "What follows?" speaks of no follow-up, and "At Risk?" of no risk that is on a list.
const ASIDE = /\bwhat (?:follows|happens|comes next|now|next)\b|\bat risk(?=\s?\?)/gi
const SAME = { here: 1, near: 0.9, far: 0.8 }
const ELSEWHERE = { free: 0.55, taken: 0.2 }
const NEAR_LETTERS = 30

/** Reads the words of a question with the phrases they stand in. */
export function readWords(question: string, quantities: readonly Quantity[]): QuestionWords {
  const told = question.replaceAll(ASIDE, (words) => ' '.repeat(words.length))
  const breaks = [...question.matchAll(BREAK)].map(({ index }) => index)
  const phraseOf = (at: number) => breaks.filter((each) => each < at).length
  const words = [...told.matchAll(WORD)].map(({ index, 0: word }): Word => {
    const said =
      SAID_FOR[word.toLowerCase()] ?? (SEGMENTS.test(word) ? word.replaceAll(/[^A-D]/g, '') : word.replaceAll('-', ' '))
    return { terms: analyse(said), phrase: phraseOf(index), at: index, end: index + word.length }
  })
  const taken = new Set(quantities.flatMap(({ at, end }) => [phraseOf(at), phraseOf(end - 1)]))
  const places = Map.groupBy(
    words.flatMap((word) => word.terms.map((term) => ({ term, word }))),
    ({ term }) => term,
  )
  return {
    terms: [...places.keys()],
    has: (term) => places.has(term),
    spells: (name) => spellsName({ name }, question),
    countsThings: ({ end }) => THINGS.test(question.slice(end)),
    isDenied: DENIED.test(question),
    nearness(term, quantity) {
      const own = new Set([phraseOf(quantity.at), phraseOf(quantity.end - 1)])
      const near = (places.get(term) ?? []).map(({ word }) => {
        if (!own.has(word.phrase)) return taken.has(word.phrase) ? ELSEWHERE.taken : ELSEWHERE.free
        const gap = word.at > quantity.at ? word.at - quantity.end : quantity.at - word.end
        return gap <= 2 ? SAME.here : gap <= NEAR_LETTERS ? SAME.near : SAME.far
      })
      return Math.max(0, ...near)
    },
  }
}
