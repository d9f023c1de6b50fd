import { type GivenFigure, givenFigures } from '../given-figures.ts'

const TIMES = /^\s?(?:x|×|\*|\/|times)\s?$/i
const LISTED = /^\s?(?:,|,?\s?and)\s?$/i
const LEAST_FACTORS = 2
// Two percentages in a list are mostly two values of one thing.
const LEAST_LISTED = 3

/** The percentages that a question multiplies, in the order written: "5% x 50% x 40%", "5%, 50% and 40%"; empty where it gives none. */
export function readProduct(question: string): GivenFigure[] {
  const factors = runOf(question, TIMES)
  if (factors.length >= LEAST_FACTORS) return factors
  const listed = runOf(question, LISTED)
  return listed.length < LEAST_LISTED ? [] : listed
}

/** The first percentages that nothing else parts. */
function runOf(question: string, between: RegExp): GivenFigure[] {
  let run: GivenFigure[] = []
  for (const share of givenFigures(question).filter(({ unit }) => unit === 'percent')) {
    const last = run.at(-1)
    if (last !== undefined && between.test(question.slice(last.end, share.at))) run.push(share)
    else if (run.length < LEAST_FACTORS) run = [share]
  }
  return run
}
