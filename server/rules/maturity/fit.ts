import type { Answer, Band, NumberQuestion, Question } from './assessment.ts'

/** The levels that an answer, or a row, fits, and the level that it holds the whole to. */
export interface Fit {
  levels: readonly number[]
  atMost?: number
}

/** What one answer fits. A list of things in place fits no level: it shows what is there. */
export function fitOf(question: Question, answer: Answer): Fit {
  if (question.kind === 'number') return { levels: levelsCovering(question.bands, Number(answer)) }
  const { levels = [], atMost } = question.options.find(({ id }) => id === answer) ?? {}
  return atMost === undefined ? { levels } : { levels, atMost }
}

/** Every fit that some answer to a question can have. */
export function fitsPossible(question: Question): Fit[] {
  const fits =
    question.kind === 'number'
      ? valuesAround(question).map((value) => fitOf(question, value))
      : question.options.map(({ id }) => fitOf(question, id))
  return [...new Map(fits.map((fit) => [JSON.stringify(fit), fit])).values()]
}

const levelsCovering = (bands: readonly Band[], value: number) =>
  bands.filter(({ from, upTo = Infinity }) => value >= from && value <= upTo).map(({ level }) => level)

/** Each limit, and a value below, between and above the limits. */
function valuesAround({ bands }: NumberQuestion): number[] {
  const limits = [...new Set(bands.flatMap(({ from, upTo }) => [from, upTo ?? from]))].toSorted((a, b) => a - b)
  return [0, ...limits.flatMap((limit, at) => [limit, (limit + (limits[at + 1] ?? limit + 2)) / 2])]
}
