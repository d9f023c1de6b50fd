import { stem } from '../text/porter.ts'
import { STOPWORDS } from '../text/stopwords.ts'

const WORD = /[a-z]+|\d+|[$%]/g
const FIGURE = /^\d/
const [START, END] = [-1, -2]
const KINDS = { word: 1, next: 2, pair: 3 }

/** Reads the features of questions; the same words have the same numbers within one reader. */
export type ReadFeatures = (question: string) => Int32Array

/**
 * What a question can be recognised by, each as a number from 0 to below `size`, a power of two: its words, those that
 * follow each other, and any two that carry a subject, wherever they stand. Words are stemmed and figures are all alike.
 */
export function createFeatures(size: number): ReadFeatures {
  const numbers = new Map<string, number>()
  const known = new Map<string, number>()

  function numberOf(word: string): number {
    let number = known.get(word)
    if (number !== undefined) return number
    const stemmed = FIGURE.test(word) ? '0' : stem(word)
    number = numbers.get(stemmed) ?? numbers.size
    numbers.set(stemmed, number)
    known.set(word, number)
    return number
  }

  return (question) => {
    const said = question.toLowerCase().match(WORD) ?? []
    const words = said.map(numberOf)
    const framed = [START, ...words, END]
    const subjects = [...new Set(words.filter((_, at) => isSubject(said[at]!)))].toSorted((a, b) => a - b)
    const features = words.map((word) => hashed(word, 0, KINDS.word))
    for (let at = 1; at < framed.length; at++) features.push(hashed(framed[at - 1]!, framed[at]!, KINDS.next))
    for (const [at, one] of subjects.entries())
      for (let other = at + 1; other < subjects.length; other++)
        features.push(hashed(one, subjects[other]!, KINDS.pair))
    return Int32Array.from(features, (feature) => feature & (size - 1))
  }
}

const isSubject = (word: string) => word.length > 1 && !FIGURE.test(word) && !STOPWORDS.has(word)

/** Spreads two word numbers over 32 bits (the finaliser of MurmurHash3). */
function hashed(one: number, other: number, kind: number): number {
  let bits = Math.imul(one, 0x9e3779b1) ^ Math.imul(other + 0x7f4a7c15, 0x85ebca6b) ^ Math.imul(kind, 0xc2b2ae35)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
