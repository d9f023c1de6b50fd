import { analyse } from '../../../retrieval/analyse.ts'
import type { Rule } from '../../../rules/define-rule.ts'
import { RULES } from '../../../rules/index.ts'
import { onlyDayIn } from '../quantities/only-day-in.ts'
import type { RuleCall } from '../plan-rule-calls.ts'
import type { ShownClause } from '../rank-statements.ts'
import { familyOf } from './family-of.ts'
import { asksDay } from './asks-day.ts'
import { inputFieldsOf } from './input-field.ts'
import { readWords } from './question-words.ts'
import { shareByRarity, titleTerms } from './term-rarity.ts'

interface Question {
  question: string
  /** The clauses that the search found, best first. */
  clauses: readonly ShownClause[]
  /** YYYY-MM-DD */
  today: string
}

const NAMED = 0.5
const TIMED = /(?:[Hh]ours|[Dd]ays)(?![a-z])/
const MOST = 2

/** The targets of a time that is named in full, from the one day that a question gives, where it asks until when. */
export function planTargetDays({ question, clauses, today }: Question): RuleCall[] {
  if (!asksDay(question)) return []
  const date = onlyDayIn(question, today)
  if (date === undefined) return []
  const words = readWords(question, [date])
  const families = new Set(clauses.slice(0, 1).map(({ clause }) => familyOf(clause)))
  const named = (rule: Rule) => shareByRarity(titleTerms(rule), (term) => words.has(term))
  return timedRules()
    .filter(
      (rule) => families.has(familyOf(rule.id)) && named(rule) >= NAMED && namesTime(rule, (term) => words.has(term)),
    )
    .toSorted((a, b) => titleTerms(b).filter(words.has).length - titleTerms(a).filter(words.has).length)
    .slice(0, MOST)
    .map(({ id }) => ({ rule: id, input: { since: date.day } }))
}

// What a time is counted after is said with the day.
const BESIDE = new Set(analyse('after'))

const namesTime = (rule: Rule, isSaid: (term: string) => boolean) =>
  inputFieldsOf(rule).some(({ name, words }) => {
    const own = words.filter((term) => !BESIDE.has(term))
    return TIMED.test(name) && own.length > 0 && own.every(isSaid)
  })

let known: Rule[] | undefined

const timedRules = (): readonly Rule[] =>
  (known ??= RULES.filter(
    ({ kind, input }) => kind === 'targets' && 'since' in input.shape && !('segment' in input.shape),
  ))
