import type { Finding } from '../../../domain/finding.ts'
import { analyse } from '../../../retrieval/analyse.ts'
import type { Rule } from '../../../rules/define-rule.ts'
import { RULES } from '../../../rules/index.ts'
import type { RuleCall } from '../plan-rule-calls.ts'
import { type Applied, carriedTo, sharedInputs } from './carried-results.ts'
import { fillInputs } from './fill-inputs.ts'
import { inputFieldsOf, isFillable } from './input-field.ts'
import { partsOf, type Place, type Quantity } from '../quantities/quantity.ts'
import { type QuestionWords, readWords } from './question-words.ts'
import { readQuantities } from '../quantities/read-quantities.ts'
import { saidInputs } from './said-inputs.ts'
import { titleTerms } from './term-rarity.ts'

interface Question {
  question: string
  segments: readonly string[]
  /** YYYY-MM-DD */
  today: string
  applied: readonly Applied[]
  /** Where figures stand that patterns have read. */
  taken?: readonly Place[]
}

interface Chained extends RuleCall {
  used: number
  given: number
  required: number
}

const MOST = 2
const AS_GOOD = 0.015

/**
 * The rules that take a result further: a budget to hours, a score to its colour. A result is an input of the same name
 * of a rule of the same family, or of one that either cites; what else the rule needs must be in the question.
 */
export function planChainedCalls({ question, segments, today, applied, taken = [] }: Question): RuleCall[] {
  const decided = applied.filter(({ finding }) => finding.status === 'decided')
  if (decided.length === 0) return []
  const quantities = readQuantities(question, today)
  const words = readWords(question, quantities)
  const figures = new Set(decided.flatMap(({ input }) => figuresIn(input)))
  const isTaken = (each: Place) => taken.some(({ at, end }) => each.at < end && at < each.end)
  const left = quantities.filter((each) => (!isIn(each, figures) || isNeed(each, decided)) && !isTaken(each))
  const done = new Set(applied.map(({ finding }) => finding.rule))
  return RULES.filter(({ id, kind }) => (kind === 'formula' || kind === 'lookup') && !done.has(id))
    .flatMap((rule) => chainTo(rule, { decided, question, segments, today, words, left }) ?? [])
    .toSorted((a, b) => b.used - a.used || b.given - a.given || b.required - a.required)
    .filter(isNew)
    .slice(0, MOST)
    .map(({ rule, input }) => ({ rule, input }))
}

interface Known {
  decided: readonly Applied[]
  question: string
  segments: readonly string[]
  today: string
  words: QuestionWords
  left: readonly Quantity[]
}

function chainTo(rule: Rule, { decided, question, segments, today, words, left }: Known): Chained | undefined {
  const results = carriedTo(rule, decided)
  if (Object.keys(results).length === 0 || !isFillable(rule)) return undefined
  // Beside figures that are left; without them the question asks for no more than was given.
  const carried = left.length === 0 ? results : { ...sharedInputs(rule, decided, results), ...results }
  const said = saidInputs(rule, question, segments, words)
  const [filling, next] = fillInputs(rule, left, words, { known: Object.keys(carried), byUnit: true })
  const isOpen = filling !== undefined && next !== undefined && filling.sum - next.sum < AS_GOOD
  const isWhole = filling !== undefined && filling.used.length === left.length && !isOpen
  const used = isWhole ? left.length : 0
  const input = { ...said, ...(isWhole ? filling.input : {}), ...carried }
  const finding = rule.apply(input, today)
  if (finding.status !== 'decided') return undefined
  if (used === 0 && !isAskedFor(rule, finding, words) && !isColourOf(finding, said)) return undefined
  const required = inputFieldsOf(rule).filter(({ isRequired }) => isRequired).length
  return { rule: rule.id, input, used, given: Object.keys(input).length, required }
}

/** Whether the question speaks of what a rule gives, or names the rule. */
function isAskedFor(rule: Rule, { value }: Finding, words: QuestionWords): boolean {
  const given = Object.keys(value ?? {}).flatMap((name) => analyse(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')))
  const title = titleTerms(rule)
  return given.some((term) => words.has(term)) || title.every((term) => words.has(term))
}

/** Whether a score gets its colour, for which the question names the segment. */
const isColourOf = ({ value, missing }: Finding, said: Record<string, unknown>) =>
  said['segment'] !== undefined && missing.length === 0 && typeof value?.['colour'] === 'string'

/** The first of the rules that need the very same results. */
const isNew = ({ input }: Chained, at: number, all: readonly Chained[]) =>
  all.slice(0, at).every((other) => Object.entries(input).some(([name, value]) => other.input[name] !== value))

/** What is needed is none of the inputs of a rule that asks for no need, though its figure may be the same. */
const isNeed = (quantity: Quantity, decided: readonly Applied[]) =>
  quantity.kind === 'number' &&
  quantity.role === 'need' &&
  decided.every(({ input }) => Object.keys(input).every((name) => !/^(?:required|total|demand)/.test(name)))

const isIn = (quantity: Quantity, figures: ReadonlySet<unknown>) =>
  partsOf(quantity).every((part) =>
    part.kind === 'date' ? figures.has(part.day) : part.kind === 'number' && figures.has(part.value),
  )

function figuresIn(input: unknown): unknown[] {
  if (typeof input === 'number' || typeof input === 'string') return [input]
  return typeof input === 'object' && input !== null ? Object.values(input).flatMap(figuresIn) : []
}
