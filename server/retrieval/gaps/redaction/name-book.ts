import { STOPWORDS } from '../../text/stopwords.ts'

/** The names that no kept question may hold. */
export interface NamesOnRecord {
  /** Names and ids of clients. */
  clients: string[]
  /** Names of people; a column for people may also hold a role or a team. */
  people: string[]
}

interface Name {
  /** Folded. */
  words: string[]
  isClient: boolean
}

/** Names by their first word, and the words that one of them holds; all folded. */
export interface NameBook {
  byFirstWord: Map<string, Name[]>
  words: Set<string>
}

/** A run of letters and digits in a text. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** A word without case and accents. */
export const folded = (word: string) => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Makes names fit for looking up, whatever their case, accents and punctuation. */
export function toNameBook({ clients, people }: NamesOnRecord): NameBook {
  const names = [...clients.map((name) => toName(name, true)), ...people.map((name) => toName(name, false))].filter(
    ({ words }) => words.length > 0,
  )
  return {
    byFirstWord: Map.groupBy(names, ({ words: [first] }) => first!),
    words: new Set(names.flatMap(({ words }) => words).filter(tells)),
  }
}

const toName = (name: string, isClient: boolean): Name => ({
  words: [...name.matchAll(WORD)].map(([word]) => folded(word)).filter((word) => word !== ''),
  isClient,
})

// An initial, a number or "and" names nobody.
const tells = (word: string) => /\p{L}\p{L}/u.test(word) && !STOPWORDS.has(word)
