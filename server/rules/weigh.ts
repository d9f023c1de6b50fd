import { Exact } from './exact.ts'

/** The sum of percentages of signals, exact, and the arithmetic in words. Weights are percentages that add up to 100. */
export function weigh<Name extends string>(signals: Record<Name, number>, weights: Record<Name, number>) {
  const names = Object.keys(weights) as Name[]
  const sum = names
    .reduce((total, name) => total.plus(Exact.of(signals[name]).times(weights[name])), Exact.of(0))
    .over(100)
  const terms = names.map((name) => `${(weights[name] / 100).toFixed(2)} x ${signals[name]}`)
  return { exact: sum, score: sum.rounded(), says: `${terms.join(' + ')} = ${sum.rounded()}` }
}
