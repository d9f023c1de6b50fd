import type { Rule } from '../../../rules/define-rule.ts'
import type { ShownClause } from '../rank-statements.ts'
import { familyOf } from './family-of.ts'
import { inputFieldsOf } from './input-field.ts'
import type { QuestionWords } from './question-words.ts'

const LEAST_WORDS = 2

/**
 * Whether a question names a measure of a rule that may be told as a part of a whole: `firstActionOnTimePercent`. One word
 * names it only where the search led to another clause of the same blueprint: `snapshotPercent`.
 */
export const namesMeasure = (rule: Rule, words: QuestionWords, clauses: readonly ShownClause[]): boolean =>
  rule.kind === 'targets' &&
  inputFieldsOf(rule).some(
    ({ form, words: named }) =>
      form.takes === 'number' &&
      form.takesShare &&
      named.length >= (isOfBest(rule, clauses) ? 1 : LEAST_WORDS) &&
      named.every((term) => words.has(term)),
  )

const isOfBest = ({ id }: Rule, [best]: readonly ShownClause[]) =>
  best !== undefined && familyOf(best.clause) === familyOf(id)
