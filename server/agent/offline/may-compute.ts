import { numberWordsIn } from './number-words.ts'
import { readRuleCalls } from './plan-rule-calls.ts'

/**
 * Whether a question gives something to compute with: a figure, in digits or in words, or words that a rule reads all
 * its inputs from. A bare "one" is an article more often.
 */
export const mayCompute = (question: string): boolean =>
  /\d/.test(question) || numberWordsIn(question).some(({ value }) => value !== 1) || readRuleCalls(question).length > 0
