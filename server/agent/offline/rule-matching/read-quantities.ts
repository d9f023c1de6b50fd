import { type GivenFigure, givenFigures } from '../given-figures.ts'
import type { NumberGiven, Place, Quantity } from './quantity.ts'
import { readDates } from './read-dates.ts'
import { readShares } from './read-shares.ts'

const UNITS = 'minute|hour|day|week|month|quarter|year|cycle|point|page|slide|level|stage|band|fte'
const UNIT_AFTER = new RegExp(`^[\\s-]?(?<business>business |working )?(?<unit>${UNITS}|hr|h|min)s?\\b`, 'i')
// "80 CS hours", "three red months", "1,500 client-facing hours".
const NO_ADJECTIVE =
  'an?|per|each|every|of|in|at|for|to|and|or|by|with|from|this|the|has|have|is|are|clients?|people|accounts?'
const UNIT_AFTER_WORDS = new RegExp(
  `^\\s(?:(?!(?:${NO_ADJECTIVE})\\b)[a-z]+(?:-[a-z]+)?\\s){1,2}(?<unit>hour|month|cycle|minute)s\\b`,
  'i',
)
const PER = /^\s?(?:mrr\s)?(?:(?:an?|per|each|every)\s|\/\s?)(?<month>month|mo\b)?(?<year>year|yr\b)?/i
const UNIT_BEFORE = /\b(?<unit>day|level|stage|band|goal|oml)\s(?:is |of |at |no\.? )*$/i
const HOURLY = /^\s*(?:(?:an|a|per|each|every)\s|\/\s?)h(?:ou)?r?\b/i
const SHORT: Record<string, string> = { hr: 'hour', h: 'hour', min: 'minute', goal: 'level', oml: 'level' }
const RUNG = /^(?:level|stage|band|on-day)$/
const TIME = /^(?:minute|hour|day|week|month|quarter|year)$/
// "The next 30 days" and "in 90 days" say when something is looked at.
const WINDOW_BEFORE =
  /\b(?:next|last|past|first|previous|prior|coming|rolling|over|per|each|every|inside|(?<!\b(?:renew|end|expire|due)\w*\s(?:\w+\s){0,3})in)\s(?:the\s)?$/i
// "Step 3", "the 125 clients" and "what five parts" name a thing.
const NAME_BEFORE = /\b(?:step|tier|phase|version|v|course|concept|chapter|top|p|the|these|those|what|which)\s?$/i
// "The tool's six types".
const POSSESSIVE_BEFORE = /['’]s\s$/
// "A 4-check score", "the two-question pulse".
const NAME_AFTER = new RegExp(`^-(?!(?:${UNITS})s?\\b)[a-z]`, 'i')

/** What a question gives to compute with: its days, its shares and its other figures, in order. No windows of time, no names. */
export function readQuantities(question: string, today: string): Quantity[] {
  const dates = readDates(question, today)
  const isFree = ({ at, end }: Place) => !dates.some((date) => at < date.end && date.at < end)
  const numbers = [...givenFigures(question).filter(isFree), ...twiceIn(question)].flatMap(
    (figure) => readNumber(question, figure) ?? [],
  )
  const shares = readShares(question, numbers)
  const inShares = new Set(shares.flatMap(({ met, of }) => [met, of]))
  return [...dates, ...shares, ...numbers.filter((number) => !inShares.has(number))].toSorted((a, b) => a.at - b.at)
}

function readNumber(question: string, { value, unit, noun, at, end }: GivenFigure): NumberGiven | undefined {
  const before = question.slice(0, at)
  const after = question.slice(end)
  const isHourly = HOURLY.test(after) || noun === 'hourly'
  const unitAfter = (UNIT_AFTER.exec(after) ?? (unit === 'plain' ? UNIT_AFTER_WORDS.exec(after) : null))?.groups
  const unitBefore = UNIT_BEFORE.exec(before)?.groups?.['unit']?.toLowerCase()
  const said = isHourly ? 'hourly' : (unitAfter?.['unit'] ?? (unitBefore === 'day' ? 'on-day' : unitBefore))
  const counts = said === undefined ? undefined : (SHORT[said.toLowerCase()] ?? said.toLowerCase())
  const isTime = counts !== undefined && TIME.test(counts)
  if (NAME_AFTER.test(after) || NAME_BEFORE.test(before)) return undefined
  if (isTime && WINDOW_BEFORE.test(before)) return undefined
  const written = question.slice(at, end)
  if (/^[a-z]/i.test(written) && POSSESSIVE_BEFORE.test(before)) return undefined
  return {
    kind: 'number',
    value,
    unit,
    counts,
    per: perOf(after),
    isBusiness: unitAfter?.['business'] !== undefined,
    isAside: /^one$/i.test(written) || RUNG.test(counts ?? ''),
    at,
    end,
  }
}

function perOf(after: string): NumberGiven['per'] {
  const { month, year } = PER.exec(after)?.groups ?? {}
  return month !== undefined ? 'month' : year === undefined ? undefined : 'year'
}

const twiceIn = (question: string): GivenFigure[] =>
  [...question.matchAll(/\btwice\b/gi)].map(({ index, 0: { length } }) => ({
    value: 2,
    unit: 'plain',
    at: index,
    end: index + length,
  }))
