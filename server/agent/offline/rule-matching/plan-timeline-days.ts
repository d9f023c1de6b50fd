import { RULES } from '../../../rules/index.ts'
import type { Rule } from '../../../rules/define-rule.ts'
import type { RuleCall } from '../plan-rule-calls.ts'
import type { ShownClause } from '../rank-statements.ts'
import { daysBetween } from '../quantities/days-between.ts'
import { readWords } from './question-words.ts'
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

/** A plan that counts days from its start, applied to the days that lie between the two that a question gives. */
export function planTimelineDays({ question, clauses, today }: Question): RuleCall[] {
  const given = readQuantities(question, today).filter((each) => each.kind !== 'number' || !each.isAside)
  const day = daysBetween(given)
  if (day === undefined || given.some(({ kind }) => kind !== 'date')) return []
  const words = readWords(question, given)
  const found = (rule: Rule) => clauses.find(({ clause }) => clause === rule.id)?.score ?? 0
  const named = (rule: Rule) => shareByRarity(titleTerms(rule), (term) => words.has(term))
  return timelines()
    .filter((each) => found(each) > 0 && named(each) >= NAMED)
    .toSorted((a, b) => found(b) + named(b) - found(a) - named(a))
    .slice(0, 1)
    .map(({ id }) => ({ rule: id, input: { day } }))
}

let known: Rule[] | undefined

/** The rules that say what runs on a day, counted from the start of a plan. */
const timelines = (): readonly Rule[] =>
  (known ??= RULES.filter(({ kind, input }) => kind === 'schedule' && Object.keys(input.shape)[0] === 'day'))
