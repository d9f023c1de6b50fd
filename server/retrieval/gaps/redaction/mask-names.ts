import { STOPWORDS } from '../../text/stopwords.ts'
import { PLACEHOLDER } from './placeholders.ts'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const folded = (word: string) => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
const wordsOf = (name: string) => [...name.matchAll(WORD)].map(([word]) => folded(word)).filter(Boolean)
const isLong = (word: string) => /\p{L}.*\p{L}/u.test(word) && !STOPWORDS.has(word)

/** Names by their first word, and the words that any of them holds. */
export interface NameBook {
  byFirstWord: Map<string, string[][]>
  words: Set<string>
}

/** Makes names fit for looking up, whatever their case, accents and punctuation. */
export function toNameBook(names: string[]): NameBook {
  const split = names.map(wordsOf).filter((words) => words.length > 0)
  return {
    byFirstWord: Map.groupBy(split, ([first]) => first!),
    words: new Set(split.flat().filter(isLong)),
  }
}

/** The words of a text that are also a word of a name: whether one means the name depends on how common it is. */
export const nameWordsIn = (text: string, { words }: NameBook): string[] =>
  [...text.matchAll(WORD)].map(([word]) => word).filter((word) => words.has(folded(word)))

/**
 * Puts a placeholder where a name stood, whole or by one of its words. A word of a name in lower case stays where it is
 * an ordinary one: a client called Summit Dental takes no "dental" from a question.
 */
export function maskNames(text: string, { byFirstWord, words }: NameBook, ordinary: Set<string>): string {
  const found = [...text.matchAll(WORD)].map(([word], at, all) => ({ word, start: all[at]!.index, plain: folded(word) }))
  const masked = found.map(
    ({ word, plain }) => words.has(plain) && !(ordinary.has(word) && word === word.toLowerCase()),
  )
  for (const [at, { plain }] of found.entries()) {
    for (const name of byFirstWord.get(plain) ?? []) {
      if (name.every((part, offset) => found[at + offset]?.plain === part)) masked.fill(true, at, at + name.length)
    }
  }
  return join(text, found, masked)
}

/** Names that stand next to one another, with nothing but signs between them, become one placeholder. */
function join(text: string, found: { word: string; start: number }[], masked: boolean[]): string {
  let out = ''
  let copied = 0
  for (const [at, { word, start }] of found.entries()) {
    if (!masked[at]) continue
    if (!(at > 0 && masked[at - 1])) out += text.slice(copied, start) + PLACEHOLDER.name
    copied = start + word.length
  }
  return out + text.slice(copied)
}
