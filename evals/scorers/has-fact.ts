import { type Reading, readFacts } from './read-facts.ts'

const SHORT = 2
const ENOUGH = 0.65

/**
 * Whether a text states a fact. Each figure of the fact must stand there whole (25 is not in 125 or 25.5); of its words
 * all, or 65 % of three or more, by their stems and in any order.
 */
export function hasFact(text: string, fact: string): boolean {
  // In so short a text "A" is never an article.
  const { figures, words } = readFacts(fact.replaceAll(/\bA\b/g, 'segmentA'))
  if (figures.size + words.size === 0) return holdsPhrase(text, fact)
  const held = readOnce(text)
  const shared = words.intersection(held.words).size
  return figures.isSubsetOf(held.figures) && shared >= (words.size <= SHORT ? 1 : ENOUGH) * words.size
}

/** A fact of nothing but small words ("how", "when") stands there to the letter. */
const holdsPhrase = (text: string, fact: string) => ` ${spelled(text)} `.includes(` ${spelled(fact)} `)
const spelled = (text: string) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')

// All facts of a case are looked up in one text.
let last: { text: string; reading: Reading } | undefined
function readOnce(text: string): Reading {
  if (last?.text !== text) last = { text, reading: readFacts(text) }
  return last.reading
}
