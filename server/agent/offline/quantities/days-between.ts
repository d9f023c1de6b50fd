import type { Quantity } from './quantity.ts'

const DAY_MS = 86_400_000

/** The only two days of a question in order; undefined where it gives none, one or more. */
export function twoDays(quantities: readonly Quantity[]): [earlier: Quantity, later: Quantity] | undefined {
  const dates = quantities.filter((each) => each.kind === 'date')
  const [first, second, ...more] = dates.toSorted((a, b) => a.day.localeCompare(b.day))
  if (first === undefined || second === undefined || more.length > 0 || first.day === second.day) return undefined
  return [first, second]
}

/** The whole days between the only two days of a question; undefined where it gives none, one or more. */
export function daysBetween(quantities: readonly Quantity[]): number | undefined {
  const days = quantities.flatMap((each) => (each.kind === 'date' ? [Date.parse(each.day)] : []))
  const [from, to, ...more] = days.toSorted((a, b) => a - b)
  return from === undefined || to === undefined || more.length > 0 ? undefined : Math.round((to - from) / DAY_MS)
}
