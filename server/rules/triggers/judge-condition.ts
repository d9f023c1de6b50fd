import { plain } from './compile-condition.ts'
import type { Comparison, Condition, Known } from './condition.ts'

/** A comparison that was made: the signal's value, the limit, and whether it holds. */
export interface Compared {
  comparison: Comparison
  value: unknown
  limit: unknown
  holds: boolean
}

/** Whether a condition holds; `unknown` names what it lacks. `because` are the comparisons that settle it. */
export type Judgement =
  | { holds: true | false; because: Compared[] }
  | { holds: 'unknown'; missing: string[]; because: Compared[] }

/** Judges a condition by what is known. One part of an `any` settles it alone, and one failed part an `all`. */
export function judgeCondition(condition: Condition, known: Known): Judgement {
  if ('any' in condition) return combine(condition.any, known, true)
  if ('all' in condition) return combine(condition.all, known, false)
  return compare(condition, known)
}

function combine(parts: readonly Condition[], known: Known, settles: boolean): Judgement {
  const because: Compared[] = []
  let missing: string[] | undefined
  for (const part of parts) {
    const judged = judgeCondition(part, known)
    if (judged.holds === settles) return judged
    if (judged.holds === 'unknown') missing = [...(missing ?? []), ...judged.missing]
    else because.push(...judged.because)
  }
  return missing === undefined
    ? { holds: !settles, because }
    : { holds: 'unknown', missing: [...new Set(missing)], because }
}

function compare(comparison: Comparison, known: Known): Judgement {
  const value = known[comparison.signal]
  const wanted = wantedBy(comparison)
  const setting = typeof wanted === 'object' && 'setting' in wanted ? wanted.setting : undefined
  const limit = setting === undefined ? wanted : known[setting]
  if (value === undefined || limit === undefined) {
    const missing = [
      ...(value === undefined ? [comparison.signal] : []),
      ...(limit === undefined && setting !== undefined ? [setting] : []),
    ]
    return { holds: 'unknown', missing, because: [] }
  }
  const holds = holdsFor(comparison, value, limit)
  return { holds, because: [{ comparison, value, limit, holds }] }
}

function wantedBy(comparison: Comparison) {
  if ('atLeast' in comparison) return comparison.atLeast
  if ('atMost' in comparison) return comparison.atMost
  if ('above' in comparison) return comparison.above
  if ('below' in comparison) return comparison.below
  if ('is' in comparison) return comparison.is
  return 'in' in comparison ? comparison.in : comparison.has
}

function holdsFor(comparison: Comparison, value: unknown, limit: unknown): boolean {
  if ('is' in comparison) return value === limit
  if ('in' in comparison) return comparison.in.includes(value as string | number)
  if ('has' in comparison) return (value as readonly string[]).some((tag) => plain(tag) === plain(comparison.has))
  const [number, bound] = [value as number, limit as number]
  if ('atLeast' in comparison) return number >= bound
  if ('atMost' in comparison) return number <= bound
  return 'above' in comparison ? number > bound : number < bound
}
