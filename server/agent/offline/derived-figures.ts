import type { Finding } from '../../domain/finding.ts'
import { findRule } from '../../rules/index.ts'
import { sayNumber } from '../../rules/say-number.ts'
import { averageOf, medianOf } from './quantities/middle-of.ts'
import type { Quantity } from './quantities/quantity.ts'
import type { ClockSpan } from './quantities/read-clock-spans.ts'
import type { TotalGiven } from './quantities/read-totals.ts'

/** A figure that was worked out from those of a question before a rule read it. */
export interface DerivedFigure {
  value: number
  /** How: `45 of 60: 75%`. */
  says: string
  /** The figures of a list that it stands for; an input that holds them all was not given their middle. */
  list?: number[]
}

const PERCENT = 100
const DECIMALS = 2

/** The percentages of the shares of a question, the middles of its lists and its totals. */
export const derivedFigures = (quantities: readonly Quantity[]): DerivedFigure[] =>
  quantities.flatMap((quantity): DerivedFigure[] => {
    if (quantity.kind === 'share') {
      const met = quantity.met.contrary ?? quantity.met.value
      const percent = Number(((PERCENT * met) / quantity.of.value).toFixed(DECIMALS))
      return [{ value: percent, says: `${met} of ${quantity.of.value}: ${percent}%` }]
    }
    if ('factors' in quantity) return [totalOf(quantity as TotalGiven)]
    if ('clock' in quantity) return [spanOf(quantity as ClockSpan)]
    if (quantity.kind === 'number' && quantity.contrary !== undefined)
      return [{ value: quantity.contrary, says: `all but ${quantity.value}%: ${quantity.contrary}%` }]
    if (quantity.kind !== 'list') return []
    const values = quantity.numbers.map(({ value }) => value)
    const listed = values.join(', ')
    const [median, average] = [medianOf(values), averageOf(values)]
    return [
      { value: median, says: `median of ${listed}: ${median}`, list: values },
      { value: average, says: `average of ${listed}: ${average}`, list: values },
    ]
  })

const spanOf = ({ value, clock: [from, to] }: ClockSpan): DerivedFigure => ({
  value,
  says: `${from} to ${to}: ${sayNumber(value)} hours`,
})

const totalOf = ({ value, factors: [count, each] }: TotalGiven): DerivedFigure => ({
  value,
  says: `${sayNumber(count.value)} x ${sayNumber(each.value)} = ${sayNumber(value)} hours`,
})

/** Says how a figure was worked out that a rule has read as one: its input holds the figure, and no counts behind it. */
export function withDerived<F extends Finding>(finding: F, input: unknown, derived: readonly DerivedFigure[]): F {
  // What a target measures is said with its limit, figure by figure.
  if (findRule(finding.rule)?.kind === 'targets') return finding
  const read = Object.values((input ?? {}) as Record<string, unknown>)
  const used = derived.filter(
    ({ value, list }, at) =>
      read.includes(value) &&
      list?.every((each) => read.includes(each)) !== true &&
      derived.findIndex((each) => each.value === value) === at,
  )
  const clause = finding.because[0]?.clause ?? finding.rule
  return used.length === 0
    ? finding
    : { ...finding, because: [...finding.because, ...used.map(({ says }) => ({ clause, says }))] }
}
