import { folded, type NameBook, WORD } from './name-book.ts'
import { PLACEHOLDER } from './placeholders.ts'

const LEAST_OF_A_NAME = 2

/** The words of a text that are also a word of a name: whether one means the name depends on how common it is. */
export const nameWordsIn = (text: string, { words }: NameBook): string[] =>
  [...text.matchAll(WORD)].map(([word]) => word).filter((word) => words.has(folded(word)))

/**
 * Puts a placeholder where a name stood: whole, by its first words or by one word that is not an ordinary one. A client
 * called Summit Dental Group takes no "group" from a question.
 */
export function maskNames(text: string, { byFirstWord, words }: NameBook, ordinary: Set<string>): string {
  const found = [...text.matchAll(WORD)].map((match) => ({
    word: match[0],
    start: match.index,
    plain: folded(match[0]),
  }))
  const masked = found.map(({ word, plain }) => words.has(plain) && !ordinary.has(word))
  for (const [at, { plain }] of found.entries()) {
    for (const { words: parts, isClient } of byFirstWord.get(plain) ?? []) {
      const differs = parts.findIndex((part, offset) => found[at + offset]?.plain !== part)
      const end = at + (differs === -1 ? parts.length : differs)
      // "The Client" is not yet The Client Company.
      const telling = parts.slice(0, differs).filter((part) => words.has(part)).length
      if (differs !== -1 && telling < LEAST_OF_A_NAME) continue
      // "CSM" or "Service Desk" in a column for people names no person.
      if (isClient || found.slice(at, end).some(({ word }) => !ordinary.has(word))) masked.fill(true, at, end)
    }
  }
  return replaceMasked(text, found, masked)
}

/** Names with nothing but signs between them become one placeholder. */
function replaceMasked(text: string, found: { word: string; start: number }[], masked: boolean[]): string {
  let out = ''
  let copied = 0
  for (const [at, { word, start }] of found.entries()) {
    if (!masked[at]) continue
    if (!masked[at - 1]) out += text.slice(copied, start) + PLACEHOLDER.name
    copied = start + word.length
  }
  return out + text.slice(copied)
}
