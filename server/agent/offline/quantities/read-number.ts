import type { GivenFigure } from '../given-figures.ts'
import type { NumberGiven } from './quantity.ts'
import { isOfOnePerson, roleOf } from './read-role.ts'
import type { CountedNumber } from './shared-units.ts'

const UNITS = 'minute|hour|day|week|month|quarter|year|cycle|point|page|slide|level|stage|band|fte|vcio'
const UNIT_AFTER = new RegExp(`^[\\s-]?(?<business>business |working )?(?<unit>${UNITS}|hr|h|min)s?\\b`, 'i')
// "80 CS hours", "three red months", "1,500 client-facing hours".
const NO_ADJECTIVE =
  'an?|per|each|every|of|in|at|for|to|and|or|by|with|from|this|the|has|have|is|are|clients?|people|accounts?'
const UNIT_AFTER_WORDS = new RegExp(
  `^\\s(?:(?!(?:${NO_ADJECTIVE})\\b)[a-z]+(?:-[a-z]+)?\\s){1,2}(?<unit>hour|month|quarter|cycle|minute|page|slide|vcio)s\\b`,
  'i',
)
// "One orphan quarter".
const ONE_UNIT_AFTER = /^\s(?!(?:of|per|an?)\b)[a-z]+\s(?<unit>hour|month|quarter|cycle|minute|page|slide)\b/i
const PER = /^\s?(?:mrr\s)?(?:(?:an?|per|each|every)\s|\/\s?)(?<month>month|mo\b)?(?<year>year|yr\b)?/i
const UNIT_BEFORE = /\b(?<unit>day|level|stage|band|goal|oml)\s(?:is |of |at |no\.? )*$/i
// "Strategic hours are 540".
const UNIT_TOLD =
  /\b(?<unit>hour|minute|day|month)s\s(?:[a-z-]+\s){0,6}?(?:[a-z-]+:|come to|came to|are|were|total|is|=)\s?$/i
const HOURLY = /^\s*(?:(?:an|a|per|each|every)\s|\/\s?)h(?:ou)?r?\b/i
const SHORT: Record<string, string> = { hr: 'hour', h: 'hour', min: 'minute', goal: 'level', oml: 'level' }
const RUNG = /^(?:level|stage|band|on-day)$/
const TIME = /^(?:minute|hour|day|week|month|quarter|year)$/
// "The next 30 days" and "in 90 days" say when something is looked at.
const WINDOW_BEFORE =
  /\b(?:next|last|past|first|previous|prior|coming|rolling|over|per|each|every|inside|(?<!\b(?:renew|end|expire|due)\w*\s(?:\w+\s){0,3}|\b(?:resolve|acknowledge|publishe?|decide|close|deliver|answer|approve|respond|react|fixe?|do|repl(?:y|ie))[ds]?\s(?:it\s|them\s)?)in)\s(?:the\s)?$/i
// "Step 3", "the 125 clients" and "what five parts" name a thing.
const ON_AVERAGE = /^\s?[a-z]+s?\s(?:on average|in the (?:mean|median))\b/i
const BLUEPRINT = /^\d\.\d$/
const BLUEPRINT_BEFORE = /\b(?:by|per|under|of|in|blueprint)\s?$/i
const NAME_BEFORE = /\b(?:step|tier|phase|version|v|course|concept|chapter|top|p|these|those|what|which)\s?$/i
// "9 of the 20 proposals" tells the whole of a share.
const THE_BEFORE = /(?<!\d\s(?:[a-z]+\s){0,2}of\s)\bthe\s?$/i
// "The tool's six types".
const POSSESSIVE_BEFORE = /['’]s\s$/
// "A 4-check score", "the two-question pulse".
// "SLA 96, on-time 88" counts nothing: the figures are values of what stands before them.
const ALONE = /^\s?(?:[,;.?!)/](?!\d)|$|and\b|but\b)/
const NAME_AFTER = new RegExp(`^-(?!(?:${UNITS})s?\\b)[a-z]`, 'i')

/** A figure with what it counts and what the words around it say that it is; undefined where it names a thing or a window of time. */
export function readNumber(
  question: string,
  { value, unit, noun, isMonthly, at, end }: GivenFigure,
): CountedNumber | undefined {
  const before = question.slice(0, at)
  const after = question.slice(end)
  const isHourly = HOURLY.test(after) || noun === 'hourly'
  const unitAfter = (
    UNIT_AFTER.exec(after) ??
    (unit === 'plain' ? (UNIT_AFTER_WORDS.exec(after) ?? (value === 1 ? ONE_UNIT_AFTER.exec(after) : null)) : null)
  )?.groups
  const unitBefore = UNIT_BEFORE.exec(before)?.groups?.['unit']?.toLowerCase()
  const isBare = unit === 'plain' && noun === undefined && unitAfter === undefined
  const told = isBare
    ? (UNIT_TOLD.exec(before)?.groups?.['unit'] ?? (isOfOnePerson(before) ? 'hour' : undefined))
    : undefined
  const said = isHourly ? 'hourly' : (unitAfter?.['unit'] ?? told ?? (unitBefore === 'day' ? 'on-day' : unitBefore))
  const counts = said === undefined ? undefined : (SHORT[said.toLowerCase()] ?? said.toLowerCase())
  const isTime = counts !== undefined && TIME.test(counts)
  if (NAME_AFTER.test(after) || NAME_BEFORE.test(before)) return undefined
  if (isBlueprint(question.slice(at, end).trim(), before, after)) return undefined
  if (unit === 'plain' && THE_BEFORE.test(before)) return undefined
  const role = roleOf(before, after)
  if (isTime && WINDOW_BEFORE.test(before) && !ON_AVERAGE.test(after)) return undefined
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
    isAlone: isBare && ALONE.test(after),
    at,
    end,
  }
}

/** Whether a figure names a blueprint: "the score of 6.2". A rating has no score before it. */
const isBlueprint = (written: string, before: string, after: string) =>
  BLUEPRINT.test(written) &&
  BLUEPRINT_BEFORE.test(before) &&
  /\b(?:by|blueprint)\s?$|\d.*\b(?:scores?|bands?)\s(?:of|in)\s?$/is.test(before) &&
  ALONE.test(after)

function perOf(after: string): NumberGiven['per'] {
  const { month, year } = PER.exec(after)?.groups ?? {}
  return month !== undefined ? 'month' : year === undefined ? undefined : 'year'
}
