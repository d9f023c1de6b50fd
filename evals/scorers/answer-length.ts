import type { Answer } from '../../server/domain/answer.ts'
import type { SuiteFigure } from '../define-eval.ts'

/** The median of the words of the answers, citations not counted and refusals left out; 0 where all are refusals. */
export const medianWords = (most: number): SuiteFigure<unknown, Answer> => ({
  name: 'median words',
  most,
  of(outcomes) {
    const lengths = outcomes
      .filter(({ output }) => !output.declined)
      .map(({ output }) => wordsIn(output.answer))
      .toSorted((a, b) => a - b)
    return lengths[Math.floor(lengths.length / 2)] ?? 0
  },
})

const wordsIn = (answer: string) => answer.replaceAll(/\[[^\]\n]+\]/g, '').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
