import { analyse } from '../../server/retrieval/analyse.ts'
import { plainFacts } from './plain-facts.ts'

/** What can be compared of a text: its figures as plain decimal numbers, and its words by their stems. */
export interface Reading {
  figures: ReadonlySet<string>
  words: ReadonlySet<string>
}

const FIGURE = /(?<![\p{L}\p{N}_.])\d+(?:\.\d+)*/gu

/** Reads the whole figures of a text (9.0 as 9, a version such as 1.1.1 as it is written) and its words without the small ones. */
export function readFacts(text: string): Reading {
  const plain = plainFacts(text)
  const figures = [...plain.matchAll(FIGURE)].map(([figure]) => (/\..*\./.test(figure) ? figure : `${Number(figure)}`))
  return { figures: new Set(figures), words: new Set(analyse(plain).filter((word) => !/^\d/.test(word))) }
}
