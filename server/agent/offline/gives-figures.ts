import { givenFigures } from './given-figures.ts'

/** Whether a question gives figures or days to compute with, in digits or in words: "nine big rocks". */
export const givesFigures = (question: string): boolean => /\d/.test(question) || givenFigures(question).length > 0
