import type { Limits } from './colour-from.ts'
import { Exact } from './exact.ts'

const MOST = 100
// To two decimals upwards: a score just below its limit does not reach it.
const STEPS = 100

interface Known<Name extends string> {
  signals: Partial<Record<Name, number | undefined>>
  /** Percentages that add up to 100. */
  weights: Record<Name, number>
  limits: Limits
}

/** What the one signal that is not given must be at least for a weighted score to be green; undefined where more lack. */
export function neededPart<Name extends string>({ signals, weights, limits: { green } }: Known<Name>) {
  const names = Object.keys(weights) as Name[]
  const [lacking, ...others] = names.filter((name) => signals[name] === undefined)
  if (lacking === undefined || others.length > 0) return undefined
  const known = names
    .filter((name) => name !== lacking)
    .reduce((sum, name) => sum.plus(Exact.of(signals[name]!).times(weights[name])), Exact.of(0))
  const left = Exact.of(green).times(MOST).minus(known).over(weights[lacking])
  const least = Math.max(0, Math.ceil(left.times(STEPS).rounded(6)) / STEPS)
  const spoken = lacking.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  const says =
    least > MOST
      ? `Green from ${green} is out of reach: ${spoken} would have to be ${least}`
      : `Green from ${green} needs ${spoken} of at least ${least}`
  return { needed: { [lacking]: least > MOST ? null : least }, says }
}
