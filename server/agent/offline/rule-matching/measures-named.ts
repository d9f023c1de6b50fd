import type { Rule } from '../../../rules/define-rule.ts'
import { inputFieldsOf } from './input-field.ts'
import type { QuestionWords } from './question-words.ts'

const LEAST_WORDS = 2

/** Whether a question names a measure of a rule that may be told as a part of a whole: `firstActionOnTimePercent`. */
export const namesMeasure = (rule: Rule, words: QuestionWords): boolean =>
  rule.kind === 'targets' &&
  inputFieldsOf(rule).some(
    ({ form, words: named }) =>
      form.takes === 'number' &&
      form.takesShare &&
      named.length >= LEAST_WORDS &&
      named.every((term) => words.has(term)),
  )
