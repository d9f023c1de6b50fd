import { type GivenFigure, givenFigures } from '../given-figures.ts'

const TIMES = /^\s?(?:x|×|\*|\/|times)\s?$/i
const LEAST_FACTORS = 2

/** The percentages that a question multiplies, in the order written: "5% x 50% x 40%"; empty where it gives none. */
export function readProduct(question: string): GivenFigure[] {
  const shares = givenFigures(question).filter(({ unit }) => unit === 'percent')
  let run: GivenFigure[] = []
  for (const share of shares) {
    const last = run.at(-1)
    if (last !== undefined && TIMES.test(question.slice(last.end, share.at))) run.push(share)
    else if (run.length < LEAST_FACTORS) run = [share]
  }
  return run.length < LEAST_FACTORS ? [] : run
}
