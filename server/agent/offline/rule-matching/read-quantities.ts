import { type GivenFigure, givenFigures } from '../given-figures.ts'
import type { NumberGiven, Place, Quantity } from './quantity.ts'
import { readDates } from './read-dates.ts'
import { isOfOnePerson, roleOf } from './read-role.ts'
import { readShares } from './read-shares.ts'

const UNITS = 'minute|hour|day|week|month|quarter|year|cycle|point|page|slide|level|stage|band|fte'
const UNIT_AFTER = new RegExp(`^[\\s-]?(?<business>business |working )?(?<unit>${UNITS}|hr|h|min)s?\\b`, 'i')
// "80 CS hours", "three red months", "1,500 client-facing hours".
const NO_ADJECTIVE =
  'an?|per|each|every|of|in|at|for|to|and|or|by|with|from|this|the|has|have|is|are|clients?|people|accounts?'
const UNIT_AFTER_WORDS = new RegExp(
  `^\\s(?:(?!(?:${NO_ADJECTIVE})\\b)[a-z]+(?:-[a-z]+)?\\s){1,2}(?<unit>hour|month|cycle|minute|page|slide)s\\b`,
  'i',
)
const PER = /^\s?(?:mrr\s)?(?:(?:an?|per|each|every)\s|\/\s?)(?<month>month|mo\b)?(?<year>year|yr\b)?/i
const UNIT_BEFORE = /\b(?<unit>day|level|stage|band|goal|oml)\s(?:is |of |at |no\.? )*$/i
// "Strategic hours are 540".
const UNIT_TOLD = /\b(?<unit>hour|minute)s\s(?:come to|came to|are|were|total|is|=)\s$/i
const HOURLY = /^\s*(?:(?:an|a|per|each|every)\s|\/\s?)h(?:ou)?r?\b/i
const SHORT: Record<string, string> = { hr: 'hour', h: 'hour', min: 'minute', goal: 'level', oml: 'level' }
const RUNG = /^(?:level|stage|band|on-day)$/
const TIME = /^(?:minute|hour|day|week|month|quarter|year)$/
// "The next 30 days" and "in 90 days" say when something is looked at.
const WINDOW_BEFORE =
  /\b(?:next|last|past|first|previous|prior|coming|rolling|over|per|each|every|inside|(?<!\b(?:renew|end|expire|due)\w*\s(?:\w+\s){0,3}|\b(?:resolved|acknowledged|published)\s)in)\s(?:the\s)?$/i
// "Step 3", "the 125 clients" and "what five parts" name a thing.
const NAME_BEFORE = /\b(?:step|tier|phase|version|v|course|concept|chapter|top|p|these|those|what|which)\s?$/i
const THE_BEFORE = /\bthe\s?$/i
// "The tool's six types".
const POSSESSIVE_BEFORE = /['’]s\s$/
// "A 4-check score", "the two-question pulse".
const NAME_AFTER = new RegExp(`^-(?!(?:${UNITS})s?\\b)[a-z]`, 'i')

/** A figure that may share the unit of the others: it says nothing of what it counts. */
type CountedNumber = NumberGiven & { isBare: boolean }

/** What a question gives to compute with: its days, its shares and its other figures, in order. No windows of time, no names. */
export function readQuantities(question: string, today: string): Quantity[] {
  const dates = readDates(question, today)
  const isFree = ({ at, end }: Place) => !dates.some((date) => at < date.end && date.at < end)
  const numbers = withSharedUnit(
    [...givenFigures(question).filter(isFree), ...twiceIn(question)].flatMap(
      (figure) => readNumber(question, figure) ?? [],
    ),
  )
  const shares = readShares(question, numbers)
  const inShares = new Set(shares.flatMap(({ met, of }) => [met.at, of.at]))
  return [...dates, ...shares, ...numbers.filter((number) => !inShares.has(number.at))].toSorted((a, b) => a.at - b.at)
}

function readNumber(
  question: string,
  { value, unit, noun, isMonthly, at, end }: GivenFigure,
): CountedNumber | undefined {
  const before = question.slice(0, at)
  const after = question.slice(end)
  const isHourly = HOURLY.test(after) || noun === 'hourly'
  const unitAfter = (UNIT_AFTER.exec(after) ?? (unit === 'plain' ? UNIT_AFTER_WORDS.exec(after) : null))?.groups
  const unitBefore = UNIT_BEFORE.exec(before)?.groups?.['unit']?.toLowerCase()
  const isBare = unit === 'plain' && noun === undefined && unitAfter === undefined
  const told = isBare
    ? (UNIT_TOLD.exec(before)?.groups?.['unit'] ?? (isOfOnePerson(before) ? 'hour' : undefined))
    : undefined
  const said = isHourly ? 'hourly' : (unitAfter?.['unit'] ?? told ?? (unitBefore === 'day' ? 'on-day' : unitBefore))
  const counts = said === undefined ? undefined : (SHORT[said.toLowerCase()] ?? said.toLowerCase())
  const isTime = counts !== undefined && TIME.test(counts)
  if (NAME_AFTER.test(after) || NAME_BEFORE.test(before)) return undefined
  if (unit === 'plain' && THE_BEFORE.test(before)) return undefined
  const role = roleOf(before, after)
  if (isTime && WINDOW_BEFORE.test(before)) return undefined
  const written = question.slice(at, end)
  if (/^[a-z]/i.test(written) && POSSESSIVE_BEFORE.test(before)) return undefined
  return {
    kind: 'number',
    value,
    unit,
    counts,
    per: isMonthly ? 'month' : perOf(after),
    isBusiness: unitAfter?.['business'] !== undefined,
    isAside: /^one$/i.test(written) || (RUNG.test(counts ?? '') && role !== 'from' && role !== 'to'),
    role,
    isBare,
    at,
    end,
  }
}

/** A figure without a unit shares that of the others, where all of them are hours or all are minutes. */
function withSharedUnit(numbers: readonly CountedNumber[]): NumberGiven[] {
  const units = new Set(numbers.flatMap(({ counts }) => (counts === 'hour' || counts === 'minute' ? [counts] : [])))
  const [shared] = units
  return numbers.map(({ isBare, ...number }) =>
    isBare && number.counts === undefined && units.size === 1 ? { ...number, mayCount: shared } : number,
  )
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
