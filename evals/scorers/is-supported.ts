import { readFacts } from './read-facts.ts'

const ENOUGH = 0.6

/** Whether a source supports a sentence: it holds all of its figures and at least 60 % of its words, by their stems. */
export function isSupported(sentence: string, source: string): boolean {
  const said = readFacts(sentence)
  const held = readFacts(source)
  return said.figures.isSubsetOf(held.figures) && said.words.intersection(held.words).size >= ENOUGH * said.words.size
}
