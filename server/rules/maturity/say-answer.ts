import { sayNumber } from '../say-number.ts'
import type { Answer, NumberQuestion, Question } from './assessment.ts'
import { fitOf } from './fit.ts'

/** An answer in words; a figure with the levels that cover it. */
export function sayAnswer(question: Question, answer: Answer): string {
  if (question.kind === 'number') return sayFigure(question, Number(answer))
  return question.options.find(({ id }) => id === answer)?.says ?? String(answer)
}

/** `12 hours a year: no level, between level 2 and level 3`. */
export function sayFigure(question: NumberQuestion, value: number): string {
  const { bands, unit, word } = question
  const { levels } = fitOf(question, value)
  const said = `${sayNumber(value)} ${unit}:`
  if (levels.length > 0) return `${said} ${word} ${levels.join(' or ')}`
  const below = bands.findLast(({ upTo = Infinity }) => upTo < value)
  const above = bands.find(({ from }) => from > value)
  if (below === undefined) return `${said} no ${word}, below ${word} ${above!.level}`
  if (above === undefined) return `${said} no ${word}, above ${word} ${below.level}`
  return `${said} no ${word}, between ${word} ${below.level} and ${word} ${above.level}`
}
