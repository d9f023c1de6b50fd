import type { SignalValue } from '../signals/signal.ts'

/** A number that the clause prints, or a named setting where the blueprints leave it open. */
export type LimitOrSetting = number | { setting: string }

/** One comparison of one signal. `has` looks for a word in a list. */
export type Comparison = { signal: string } & (
  | { atLeast: LimitOrSetting }
  | { atMost: LimitOrSetting }
  | { above: LimitOrSetting }
  | { below: LimitOrSetting }
  | { is: boolean | string | number }
  | { in: readonly (string | number)[] }
  | { has: string }
)

/** When a trigger fires: data, so that it can be printed, tested and changed without code. */
export type Condition = Comparison | { all: readonly Condition[] } | { any: readonly Condition[] }

/** What is known, by the name of the signal or setting. */
export type Known = Readonly<Record<string, SignalValue | undefined>>

/** The names of all signals and settings that a condition reads. */
export function namesIn(condition: Condition): { signals: string[]; settings: string[] } {
  const comparisons = comparisonsOf(condition)
  const settings = comparisons.flatMap((each) =>
    Object.values(each).flatMap((value) => (typeof value === 'object' && 'setting' in value ? [value.setting] : [])),
  )
  return { signals: [...new Set(comparisons.map(({ signal }) => signal))], settings: [...new Set(settings)] }
}

/** The comparisons of a condition, in the order they are written. */
export function comparisonsOf(condition: Condition): Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf)
  if ('any' in condition) return condition.any.flatMap(comparisonsOf)
  return [condition]
}
