import type { NumberGiven } from '../../quantities/quantity.ts'
import { readFigures } from '../../quantities/read-quantities.ts'
import type { WordField } from '../pattern.ts'

const MONTHS = 12
// Fewer hours are no year of a full-time person, more no month.
const SHORTEST_YEAR = 1000
const LONGEST_YEAR = 2500
const SHORTEST_MONTH = 100
const LONGEST_MONTH = 200
const PERSON = 'fte|full[- ]?timer?|full[- ]time (?:person|employee|year|basis)|person|head|vcio|csm|tam'
const BEFORE = new RegExp(
  `(?:\\b(?:at|@|using|by|with|on an?|of an?|an?|per|being|is|=|(?:${PERSON})(?: (?:is|gives?|has|works?|means|at|of|=|:))?)|[/÷@(])\\s?$`,
  'i',
)
// "FTE at 1,680" needs no unit, nor does "How many FTE do 3,360 hours need at 1,680?".
const OF_FTE_BEFORE =
  /\b(?:ftes?|full[- ]?timers?|full[- ]time)\s(?:at|of|=|with|is|being)\s$|\bhow many (?:ftes?|full[- ]?timers?)\b[^.?]*\bat\s$/i
const BEHIND = new RegExp(
  `^[\\s-]?(?:hours?|hrs?|h)[\\s-](?:(?:a|an|per|each|for (?:an?|one))\\s)?(?:${PERSON}|year)\\b|^[\\s-]?(?:hours?|hrs?|h) (?:each|apiece)\\b`,
  'i',
)
const OF_MONTH = /^[\s-]?(?:hours?|hrs?|h)\s?(?:(?:an?|per|each|every)\s|\/\s?)(?:month|mo)\b|^[\s-]?monthly\b/i
/** The hours that one full-time person gives in a year, told for the year or for a month; undefined where none or two are. */
export const fullTimeHours = (field: string): WordField => ({
  field,
  read(question) {
    const told = readFigures(question).flatMap((each) => {
      const isOfHours =
        each.kind === 'number' &&
        (each.counts === 'hour' ||
          (each.counts === undefined && each.unit === 'plain' && OF_FTE_BEFORE.test(question.slice(0, each.at))))
      const value = isOfHours ? hoursOfYear(question, each) : undefined
      return value === undefined ? [] : [{ value, at: each.at, end: each.end }]
    })
    const [first, ...more] = told
    return first === undefined || more.length > 0
      ? undefined
      : { value: first.value, places: [{ at: first.at, end: first.end }] }
  },
})

function hoursOfYear(question: string, { value, role, at, end }: NumberGiven): number | undefined {
  if (role !== undefined && role !== 'each') return undefined
  const [before, behind] = [question.slice(0, at), question.slice(end)]
  if (role !== 'each' && !BEFORE.test(before) && !BEHIND.test(behind)) return undefined
  if (OF_MONTH.test(behind)) return value >= SHORTEST_MONTH && value <= LONGEST_MONTH ? value * MONTHS : undefined
  return value >= SHORTEST_YEAR && value <= LONGEST_YEAR ? value : undefined
}
