import type { Rule } from '../../../rules/define-rule.ts'
import { RULES } from '../../../rules/index.ts'
import type { ShownClause } from '../rank-statements.ts'
import { isFillable } from './input-field.ts'
import { namesMeasure } from './measures-named.ts'
import type { QuestionWords } from './question-words.ts'
import { shareByRarity, titleTerms } from './term-rarity.ts'

/** How much of a title a question names at least, by rarity, where the search did not find the clause. */
export const HALF_NAMED = 0.25

let byTerm: Map<string, Rule[]> | undefined
let byClause: Map<string, Rule[]> | undefined

/** The rules whose clause the search found, or whose title the question names in part, or a measure in full. */
export function rulesToTry(
  clauses: readonly ShownClause[],
  words: QuestionWords,
  isSpelled: (rule: Rule) => boolean = () => false,
): Rule[] {
  if (byTerm === undefined || byClause === undefined) {
    const computing = RULES.filter((rule) => rule.kind !== 'lookup' && isFillable(rule))
    byTerm = indexed(computing, titleTerms)
    byClause = indexed(computing, (rule) => rule.clauses)
  }
  const found = new Set(clauses.flatMap(({ clause }) => byClause!.get(clause) ?? []))
  const named = new Set(words.terms.flatMap((term) => byTerm!.get(term) ?? []))
  const isNamed = (rule: Rule) => shareByRarity(titleTerms(rule), (term) => words.has(term)) >= HALF_NAMED
  return RULES.filter(
    (rule) =>
      found.has(rule) || (named.has(rule) && isNamed(rule)) || namesMeasure(rule, words, clauses) || isSpelled(rule),
  )
}

const indexed = (rules: readonly Rule[], keysOf: (rule: Rule) => readonly string[]): Map<string, Rule[]> =>
  new Map(
    [
      ...Map.groupBy(
        rules.flatMap((rule) => keysOf(rule).map((key) => ({ key, rule }))),
        ({ key }) => key,
      ),
    ].map(([key, entries]) => [key, entries.map(({ rule }) => rule)]),
  )
