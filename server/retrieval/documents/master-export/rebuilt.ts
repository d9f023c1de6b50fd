import { cutAt, junctionsOf } from './junctions.ts'

/** What was rebuilt from the flattened text of a master export, in counts, and what was not. */
export interface Rebuilt {
  sections: number
  headings: number
  lists: number
  tablesRebuilt: number
  tablesKeptAsText: number
  headingsNotFound: number
  notRebuilt: NotRebuilt[]
}

/** A table that stayed text, or a heading of a chapter's contents that its text does not have as one. */
interface NotRebuilt {
  what: 'table' | 'heading'
  /** The heading it stands under. */
  section: string
  /** Line of the source, from 1; for a heading the line of the contents. */
  line: number
  /** How it begins. */
  words: string
}

const FIRST_WORDS = 80

/** How a text that was not rebuilt begins, a line between the parts that were run together. */
export function firstWords(text: string): string {
  const words = cutAt(text, junctionsOf(text)).map((part) => part.trim())
  const begin = words.join(' | ')
  return begin.length <= FIRST_WORDS ? begin : `${begin.slice(0, FIRST_WORDS).replace(/[\s|]+\S*$/, '')} ...`
}

export const nothingRebuilt = (): Rebuilt => ({
  sections: 0,
  headings: 0,
  lists: 0,
  tablesRebuilt: 0,
  tablesKeptAsText: 0,
  headingsNotFound: 0,
  notRebuilt: [],
})
