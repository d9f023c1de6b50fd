import { exact, over, rounded, sumOf, times } from './exact.ts'

/** A sum of figures by weights out of 100, exact, with its arithmetic in words. */
export function weightedScore(parts: { value: number; weight: number }[]) {
  const score = over(sumOf(parts.map(({ value, weight }) => times(exact(value), exact(weight)))), exact(100))
  const sum = parts.map(({ value, weight }) => `${(weight / 100).toFixed(2)} x ${value}`).join(' + ')
  return { score, shown: rounded(score), says: `${sum} = ${rounded(score)}` }
}
