import { addTime } from '../../../rules/kinds/add-time.ts'
import type { RuleCall } from '../plan-rule-calls.ts'
import type { ShownClause } from '../rank-statements.ts'
import { asksDay } from './asks-day.ts'
import { type DayLimit, dayLimits } from './day-limits.ts'
import { inputFieldsOf } from './input-field.ts'
import type { DateGiven } from '../quantities/quantity.ts'
import { readWords } from './question-words.ts'
import { readQuantities } from '../quantities/read-quantities.ts'
import { shareByRarity, titleTerms } from './term-rarity.ts'

interface Question {
  question: string
  segments: readonly string[]
  /** The clauses that the search found, best first. */
  clauses: readonly ShownClause[]
  /** YYYY-MM-DD */
  today: string
}

const NAMED = 0.5
const MOST = 2

/**
 * The triggers that count days from the one day that a question names, applied to the day on which they fire; where the
 * limit itself does not fire, to the limit's day as well.
 */
export function planTriggerDays({ question, segments, clauses, today }: Question): RuleCall[] {
  if (!asksDay(question)) return []
  const [date, ...others] = readQuantities(question, today).filter((each) => each.kind !== 'number' || !each.isAside)
  // Who names a time of day counts in hours.
  if (date?.kind !== 'date' || date.time !== undefined) return []
  const limits = others.flatMap((each) => (each.kind === 'number' && each.counts === 'day' ? [each.value] : []))
  if (limits.length < others.length) return []
  const words = readWords(question, [date])
  const best = clauses[0]?.score || 1
  const known = dayLimits()
  const subjects = new Set(known.flatMap(({ field }) => field.words.slice(0, 1)).filter((term) => words.has(term)))
  return known
    .filter((limit) => limit.segments === undefined || (segments.length === 1 && limit.segments.includes(segments[0]!)))
    .filter(({ rule, field }) => subjects.isSubsetOf(new Set([...field.words, ...titleTerms(rule)])))
    .filter(({ days }) => limits.length === 0 || limits.includes(days))
    .filter(({ field }) => field.words.length > 0 && field.words.every((term) => words.has(term)))
    .map((limit) => {
      const found = clauses.find(({ clause }) => clause === limit.rule.id)?.score ?? 0
      return { ...limit, named: shareByRarity(titleTerms(limit.rule), (term) => words.has(term)), found: found / best }
    })
    .filter(({ named, found }) => found > 0 || named >= NAMED)
    .toSorted((a, b) => b.named + b.found - a.named - a.found)
    .filter((each, at, all) => all.findIndex(({ days }) => days === each.days) === at)
    .slice(0, MOST)
    .toSorted((a, b) => a.days - b.days)
    .flatMap((limit) => callsOf(limit, limit.isUntil ? nextYearly(date, question, today) : date.day, segments))
}

/** What is still to come on a day without a year, and not in this year, comes in the next. */
function nextYearly({ day, at, end }: DateGiven, question: string, today: string): string {
  const isOpen = day < today && !/20\d\d/.test(question.slice(at, end))
  return isOpen ? addTime(day, { months: 12 }) : day
}

function callsOf(limit: DayLimit, from: string, segments: readonly string[]): RuleCall[] {
  const { rule, field, days, isBeyond, isUntil } = limit
  const takesSegment = inputFieldsOf(rule).some(({ name }) => name === 'segment')
  const segment = takesSegment && segments.length === 1 ? { segment: segments[0] } : {}
  const call = (count: number): RuleCall => ({
    rule: rule.id,
    input: { ...segment, [field.name]: count, since: addTime(from, { days: isUntil ? -count : count }) },
  })
  return isBeyond ? [call(days), call(isUntil ? days - 1 : days + 1)] : [call(days)]
}
