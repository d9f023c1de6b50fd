import { analyse } from '../../../retrieval/analyse.ts'
import type { NumberGiven, Place } from './quantity.ts'

const NEGATION =
  /\b(?:no|(?<!\bor )not|never|without|lack(?:s|ed|ing)?|missing|missed|late|overdue|unseen|unlinked|failed|cannot)\b|n['’]t\b/gi
const BREAK = /[.;:?!](?=\s|$)|,\s/g
const NEGATIVE_NAME = /late|miss|false|repeat|fail|without|unseen|overdue|reopen/i
// What is in such a state is not what a target counts, and not surely its contrary either.
const STATES = new Set(
  analyse('pending rejected cancelled canceled delayed slipped red yellow outstanding stuck declined stale'),
)

/** How often the clause of a question that a share stands in denies something: "3 of 30 proposals have no Roadmap ID". */
export const negationsAround = (question: string, place: Place): number =>
  clauseAround(question, place).match(NEGATION)?.length ?? 0

/** The states that the clause names which are seldom what is counted: "5 of 50 recaps are pending". */
export const statesAround = (question: string, place: Place): string[] =>
  analyse(clauseAround(question, place)).filter((term) => STATES.has(term))

/**
 * What a count gives for an input: the count itself, or what is left of the whole where the question denies of it what
 * the input counts; undefined where it is in a state that the input does not name.
 */
export function countIn({ value, contrary, states = [] }: NumberGiven, name: string, words: readonly string[]) {
  if (states.some((state) => !words.includes(state))) return undefined
  return contrary === undefined || NEGATIVE_NAME.test(name) ? value : contrary
}

function clauseAround(question: string, { at, end }: Place): string {
  const breaks = [...question.matchAll(BREAK)].map(({ index }) => index)
  const from = Math.max(0, ...breaks.filter((each) => each < at))
  const to = Math.min(question.length, ...breaks.filter((each) => each >= end))
  return question.slice(from, to)
}
