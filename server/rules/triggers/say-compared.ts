import { inWords } from '../kinds/say-row.ts'
import { sayNumber } from '../say-number.ts'
import type { Compared } from './judge-condition.ts'

const WORDS = {
  atLeast: 'at least',
  atMost: 'at most',
  above: 'above',
  below: 'below',
  is: '',
  in: 'one of',
  has: 'with',
}

/** A comparison in words: `mfa percent 55 is below 60`. */
export function sayCompared({ comparison, value, limit, holds }: Compared): string {
  const name = inWords(comparison.signal)
  if (typeof value === 'boolean') return `${name}: ${value ? 'yes' : 'no'}`
  const kind = (Object.keys(WORDS) as (keyof typeof WORDS)[]).find((each) => each in comparison)!
  return `${name} ${shown(value)} is ${holds ? '' : 'not '}${`${WORDS[kind]} ${shown(limit)}`.trim()}`
}

const shown = (value: unknown): string => {
  if (typeof value === 'number') return sayNumber(value)
  return Array.isArray(value) ? value.join(', ') || 'none' : String(value)
}
