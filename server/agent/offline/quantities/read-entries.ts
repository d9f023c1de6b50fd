import { type GivenFigure, givenFigures } from '../given-figures.ts'
import type { Place } from './quantity.ts'

/** A number of each entry of a list: what it is called, and what it may be. */
export interface EntryNumber {
  key: string
  isRequired: boolean
  unit: 'percent' | 'money' | 'plain'
  /** A part of a whole, 0 to 1, that people say as a percentage. */
  isShare: boolean
}

/** What an input takes that is a list of things with numbers: `insights`, each with a name, a coverage and a weight. */
export interface EntryForm {
  nameKey: string | undefined
  /** The first one stands beside the name. */
  numbers: readonly EntryNumber[]
}

export interface EntriesGiven {
  value: Record<string, unknown>[]
  places: Place[]
}

interface Entry {
  name: string
  values: Map<string, number>
}

const LEAST_ENTRIES = 2
const PERCENT = 100
const DECIMALS = 9
const NEXT_IN_LIST = /^\s*(?:%\s*)?(?:,|;|\/|and|,\s*and)\s*[$€£]?$/i
// "$160,000 in total" is no entry of what it is the total of.
const IN_ALL = /^\s(?:in total|in all|altogether|overall)\b/i
// What stands between two entries: the rest of the one, or the name behind its figure, and then a comma or "and".
const PARTS = /^\s*(?:[^\s,;]+\s?){0,3}\)?\s*(?:[,;]|\b(?:and|plus)\b)/i
const MOST_WORDS = 4
const PRONOUN = /^(?:they|we|it|he|she|you|i)\b/i
const OPENS = /^.*(?:[,;:.!?()]|\b(?:and|for|with|of|our|the|on|from|plus|where|if|blend)\b)/is
const CLOSES = /\b(?:is|are|at|of|has|have|gives?|works?|to|stands|coverage|covered|score[sd]?|pays?)\b\s*/gi

/**
 * The entries of a list that a question gives: "MFA 80% (weight 5), backup 95% (weight 4)", or the weights in a list of
 * their own behind it. Undefined where an entry lacks a number that it needs, or a figure could be two things.
 */
export function readEntries(question: string, { nameKey, numbers }: EntryForm): EntriesGiven | undefined {
  const [main, ...others] = numbers
  if (main === undefined) return undefined
  const entries: Entry[] = []
  const listed = new Map<string, number[]>()
  const places: Place[] = []
  let last: EntryNumber | undefined
  let end = 0
  for (const figure of givenFigures(question)) {
    const before = question.slice(end, figure.at)
    const after = question.slice(figure.end)
    if (IN_ALL.test(after)) return undefined
    const isNext: boolean = last !== undefined && last !== main && NEXT_IN_LIST.test(before) && !isUnitOf(figure, main)
    const key: EntryNumber | undefined =
      others.find((each) => isNamed(each, before, after)) ??
      (isNext ? last : undefined) ??
      numbers.find((each) => isUnitOf(figure, each))
    if (key === undefined) continue
    const value = valueOf(figure, key)
    if (key === main && entries.length > 0 && !PARTS.test(before)) return undefined
    if (key === main) entries.push({ name: nameIn(before, after), values: new Map([[main.key, value]]) })
    else listed.set(key.key, [...(listed.get(key.key) ?? []), value])
    places.push({ at: figure.at, end: figure.end })
    last = key
    end = figure.end
  }
  if (entries.length < LEAST_ENTRIES) return undefined
  if (
    nameKey !== undefined &&
    entries.some(({ name }) => name === '' || PRONOUN.test(name) || name.split(' ').length > MOST_WORDS)
  )
    return undefined
  for (const { key, isRequired } of others) {
    const values = listed.get(key) ?? []
    if (values.length === 0 && !isRequired) continue
    // As many as entries, so that each belongs to the entry that stands at its place.
    if (values.length !== entries.length) return undefined
    for (const [at, value] of values.entries()) entries[at]!.values.set(key, value)
  }
  const value = entries.map(({ name, values }) => ({
    ...(nameKey === undefined ? {} : { [nameKey]: name }),
    ...Object.fromEntries(values),
  }))
  return { value, places }
}

const isNamed = ({ key }: EntryNumber, before: string, after: string) =>
  new RegExp(`\\b${key}\\w*\\s*(?:of|is|are|=|:)?\\s*[$€£]?$`, 'i').test(before) ||
  // "90% weight 5": the word belongs to the figure behind it.
  new RegExp(`^\\s*${key}\\b(?!\\s*(?:of|is|=|:)?\\s*[$€£]?\\d)`, 'i').test(after)

const isUnitOf = ({ unit, noun }: GivenFigure, wanted: EntryNumber) =>
  noun === undefined && (wanted.isShare ? unit === 'percent' : unit === wanted.unit)

const valueOf = ({ value, unit }: GivenFigure, { isShare }: EntryNumber) =>
  isShare && unit === 'percent' ? Number((value / PERCENT).toFixed(DECIMALS)) : value

/** The name before a figure, or else the one behind it: "MFA 80%", "30% AM". */
function nameIn(before: string, after: string): string {
  const named = before.replace(OPENS, '').replaceAll(CLOSES, '').trim()
  if (/\p{L}/u.test(named)) return named
  return /^\s*(?<name>\p{L}[\p{L}\d-]*)/u.exec(after)?.groups?.['name'] ?? ''
}
