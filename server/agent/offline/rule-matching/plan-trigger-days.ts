import type { Rule } from '../../../rules/define-rule.ts'
import { RULES } from '../../../rules/index.ts'
import { addTime } from '../../../rules/kinds/add-time.ts'
import { type Comparison, comparisonsOf, type Condition } from '../../../rules/triggers/condition.ts'
import type { RuleCall } from '../plan-rule-calls.ts'
import type { ShownClause } from '../rank-statements.ts'
import { type InputField, inputFieldsOf } from './input-field.ts'
import { type QuestionWords, readWords } from './question-words.ts'
import { readQuantities } from './read-quantities.ts'
import { rarityOf, titleTerms } from './term-rarity.ts'

interface Question {
  question: string
  segments: readonly string[]
  /** The clauses that the search found, best first. */
  clauses: readonly ShownClause[]
  /** YYYY-MM-DD */
  today: string
}

/** The days of a trigger: how many are counted from an event, or left until it, when it fires first. */
interface DayLimit {
  rule: Rule
  field: InputField
  days: number
  /** The limit itself does not fire: "more than 30 days". */
  isBeyond: boolean
  isUntil: boolean
  /** The segments that it is for; undefined where it is for all. */
  segments: readonly string[] | undefined
}

const ASKS_DAY = /\b(?:when|(?:which|what) (?:day|date)|(?:from|by|until) when)\b/i
const NAMED = 0.5
const MOST = 2

let known: DayLimit[] | undefined

/**
 * The triggers that count days from the one day that a question names, applied to the day on which they fire; where the
 * limit itself does not fire, to the limit's day as well.
 */
export function planTriggerDays({ question, segments, clauses, today }: Question): RuleCall[] {
  if (!ASKS_DAY.test(question)) return []
  const [date, ...others] = readQuantities(question, today).filter((each) => each.kind !== 'number' || !each.isAside)
  if (date?.kind !== 'date') return []
  const limits = others.flatMap((each) => (each.kind === 'number' && each.counts === 'day' ? [each.value] : []))
  if (limits.length < others.length) return []
  const words = readWords(question, [date])
  const best = clauses[0]?.score || 1
  known ??= dayLimits()
  const subjects = new Set(known.flatMap(({ field }) => field.words.slice(0, 1)).filter((term) => words.has(term)))
  return known
    .filter((limit) => limit.segments === undefined || (segments.length === 1 && limit.segments.includes(segments[0]!)))
    .filter(({ rule, field }) => subjects.isSubsetOf(new Set([...field.words, ...titleTerms(rule)])))
    .filter(({ days }) => limits.length === 0 || limits.includes(days))
    .filter(({ field }) => field.words.length > 0 && field.words.every((term) => words.has(term)))
    .map((limit) => {
      const found = clauses.find(({ clause }) => clause === limit.rule.id)?.score ?? 0
      return { ...limit, named: shareNamed(limit.rule, words), found: found / best }
    })
    .filter(({ named, found }) => found > 0 || named >= NAMED)
    .toSorted((a, b) => b.named + b.found - a.named - a.found)
    .filter((each, at, all) => all.findIndex(({ days }) => days === each.days) === at)
    .slice(0, MOST)
    .toSorted((a, b) => a.days - b.days)
    .flatMap((limit) => callsOf(limit, date.day, segments))
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

function shareNamed(rule: Rule, words: QuestionWords): number {
  const title = titleTerms(rule)
  const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + rarityOf(term), 0)
  return title.length === 0 ? 0 : weigh(title.filter((term) => words.has(term))) / weigh(title)
}

/** The triggers that fire on a count of whole days alone, of all clients or of a segment. */
const dayLimits = (): DayLimit[] =>
  RULES.filter(({ kind }) => kind === 'trigger').flatMap((rule): DayLimit[] => {
    const { when } = (rule.parameters.at(-1)!.values as Record<string, { when: Condition }>)[rule.id]!
    const ofSegment = comparisonsOf(when).find(({ signal }) => signal === 'segment')
    const [compared, ...more] = comparisonsOf(when).filter((each) => each !== ofSegment)
    const field = inputFieldsOf(rule).find(({ name }) => name === compared?.signal)
    if (compared === undefined || more.length > 0 || field?.form.takes !== 'number') return []
    if ('any' in when && ofSegment !== undefined) return []
    if (field.form.unit !== 'day' || /business/i.test(field.name)) return []
    const isUntil = /^days?(?:To|Until|Before)/.test(field.name)
    const [kind, days] = Object.entries(compared).find(([name]) => name !== 'signal') as [string, unknown]
    const counts = isUntil ? ['atMost', 'below'] : ['atLeast', 'above']
    if (typeof days !== 'number' || !counts.includes(kind)) return []
    return [{ rule, field, days, isBeyond: kind === counts[1], isUntil, segments: segmentsOf(ofSegment) }]
  })

function segmentsOf(comparison: Comparison | undefined): string[] | undefined {
  if (comparison === undefined) return undefined
  if ('is' in comparison) return [String(comparison.is)]
  return 'in' in comparison ? comparison.in.map(String) : []
}
