import { inWords } from '../kinds/say-row.ts'
import { sayNumber } from '../say-number.ts'
import type { Comparison, Condition, Known } from './condition.ts'

/** Whether a condition holds; `unknown` names what it lacks. `because` are the comparisons that settle it. */
export type Judgement =
  | { holds: true | false; because: string[] }
  | { holds: 'unknown'; missing: string[]; because: string[] }

/** Judges a condition by what is known. One part of an `any` settles it alone, and one failed part an `all`. */
export function judgeCondition(condition: Condition, known: Known): Judgement {
  if ('any' in condition) return combine(condition.any, known, true)
  if ('all' in condition) return combine(condition.all, known, false)
  return compare(condition, known)
}

function combine(parts: readonly Condition[], known: Known, settles: boolean): Judgement {
  const because: string[] = []
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
  const { signal } = comparison
  const value = known[signal]
  const [, wanted] = Object.entries(comparison).find(([name]) => name !== 'signal')!
  const limit = typeof wanted === 'object' && 'setting' in wanted ? known[wanted.setting] : wanted
  if (value === undefined || limit === undefined) {
    const missing = value === undefined ? [signal] : []
    return { holds: 'unknown', missing: limit === undefined ? [...missing, wanted.setting] : missing, because: [] }
  }
  const holds = holdsFor(comparison, value, limit)
  return { holds, because: [sayComparison(signal, value, comparison, limit, holds)] }
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

// "follow through" and "Follow-Through" are one tag.
const plain = (tag: string) => tag.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

const WORDS = {
  atLeast: 'at least',
  atMost: 'at most',
  above: 'above',
  below: 'below',
  is: '',
  in: 'one of',
  has: 'with',
}

function sayComparison(signal: string, value: unknown, comparison: Comparison, limit: unknown, holds: boolean): string {
  const kind = Object.keys(WORDS).find((each) => each in comparison) as keyof typeof WORDS
  const shown =
    typeof value === 'number' ? sayNumber(value) : Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
  if (typeof value === 'boolean') return `${inWords(signal)}: ${value ? 'yes' : 'no'}`
  const against = typeof limit === 'number' ? sayNumber(limit) : Array.isArray(limit) ? limit.join(', ') : String(limit)
  return `${inWords(signal)} ${shown} is ${holds ? '' : 'not '}${`${WORDS[kind]} ${against}`.trim()}`
}
