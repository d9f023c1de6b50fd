import { RULES } from '../../../rules/index.ts'
import { analyse } from '../../../retrieval/analyse.ts'
import type { Rule } from '../../../rules/define-rule.ts'
import type { RuleCall } from '../plan-rule-calls.ts'
import type { ShownClause } from '../rank-statements.ts'
import { daysBetween } from '../quantities/days-between.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { asksDay } from './asks-day.ts'
import { type QuestionWords, readWords } from './question-words.ts'
import { readQuantities } from '../quantities/read-quantities.ts'
import { shareByRarity, titleTerms } from './term-rarity.ts'

interface Question {
  question: string
  /** The clauses that the search found, best first. */
  clauses: readonly ShownClause[]
  /** YYYY-MM-DD */
  today: string
}

const NAMED = 0.5
// Beside a step that is named, a part of the title is enough.
const NAMED_BESIDE_STEP = 0.25

/**
 * A plan that counts days from its start, applied to the days that lie between the two that a question gives; or to its
 * first day, where the question asks for the day of one of its steps.
 */
export function planTimelineDays({ question, clauses, today }: Question): RuleCall[] {
  const given = readQuantities(question, today).filter((each) => each.kind !== 'number' || !each.isAside)
  const words = readWords(question, given)
  const found = (rule: Rule) => clauses.find(({ clause }) => clause === rule.id)?.score ?? 0
  const named = (rule: Rule) => shareByRarity(titleTerms(rule), (term) => words.has(term))
  const best = (least: number, isMeant: (rule: Rule) => boolean = () => true) =>
    timelines()
      .filter((each) => found(each) > 0 && named(each) >= least && isMeant(each))
      .toSorted((a, b) => found(b) + named(b) - found(a) - named(a))
      .slice(0, 1)

  const day = daysBetween(given)
  if (day !== undefined) {
    return given.some(({ kind }) => kind !== 'date') ? [] : best(NAMED).map(({ id }) => ({ rule: id, input: { day } }))
  }
  const [start, ...more] = given.filter((each) => each.kind === 'date')
  if (start === undefined || more.length > 0 || !asksDay(question)) return []
  const others = given.filter((each) => each !== start)
  return best(NAMED_BESIDE_STEP, (rule) => namesStep(rule, words) && others.every((each) => isPrinted(each, rule))).map(
    ({ id }) => ({ rule: id, input: { startOn: start.day } }),
  )
}

interface Step {
  what: string
}

const stepsOf = (rule: Rule) => (rule.parameters.at(-1)!.values as Record<string, readonly Step[]>)[rule.id]!

/** Whether a question names a thing of a step that the title of the plan does not hold. */
const namesStep = (rule: Rule, words: QuestionWords) =>
  stepsOf(rule).some(({ what }) =>
    analyse(what).some((term) => /^\p{L}/u.test(term) && !titleTerms(rule).includes(term) && words.has(term)),
  )

/** Whether a figure is one of a step: "95% access", "two early wins". */
const isPrinted = (quantity: Quantity, rule: Rule) =>
  quantity.kind === 'number' &&
  stepsOf(rule).some(({ what }) => new RegExp(`(?<![\\d.])${quantity.value}(?![\\d.])`).test(what))

let known: Rule[] | undefined

/** The rules that say what runs on a day, counted from the start of a plan. */
const timelines = (): readonly Rule[] =>
  (known ??= RULES.filter(({ kind, input }) => kind === 'schedule' && Object.keys(input.shape)[0] === 'day'))
