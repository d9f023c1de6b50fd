import { figuresOf } from '../figures.ts'
import type { Place } from './quantity.ts'

/** The counts of a question by the names that an input has for them: "Ten A clients, 20 B, 40 C and 30 D". */
export interface KeyedCounts {
  value: Record<string, number>
  places: Place[]
}

const NEXT = '(?![\\w/-])'
const KIND = '(?:segment|band)?\\s?'

/** A count for every name, said behind each figure or before each; undefined where one lacks or is said twice. */
export function readKeyedCounts(question: string, keys: readonly string[]): KeyedCounts | undefined {
  const figures = figuresOf(question).filter(({ unit, value }) => unit === 'plain' && Number.isInteger(value))
  const behind = keys.map((key) => {
    const named = new RegExp(`^\\s${KIND}${key}${NEXT}`, flagsOf(key))
    return figures.filter(({ end }) => named.test(question.slice(end)))
  })
  const before = keys.map((key) => {
    const named = new RegExp(`(?<![\\w/-])${key}(?:[\\s-]touch)?\\s?[:=]?\\s?$`, flagsOf(key))
    return figures.filter(({ at }) => named.test(question.slice(0, at)))
  })
  const [found] = [behind, before].filter((order) => order.every(({ length }) => length === 1))
  if (found === undefined) return undefined
  const chosen = found.map(([figure]) => figure!)
  return {
    value: Object.fromEntries(keys.map((key, at) => [key, chosen[at]!.value])),
    places: chosen.map(({ at, end }) => ({ at, end })),
  }
}

// "a" is the article, "vip" is VIP.
const flagsOf = (key: string) => (key.length > 1 ? 'i' : '')
