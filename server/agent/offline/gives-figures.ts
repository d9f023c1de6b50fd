import { numberWordsIn } from './number-words.ts'

/** Whether a question gives a figure to compute with, in digits or in words; a bare "one" is an article more often. */
export const givesFigures = (question: string): boolean =>
  /\d/.test(question) || numberWordsIn(question).some(({ value }) => value !== 1)
