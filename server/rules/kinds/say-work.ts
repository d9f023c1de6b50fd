import { Exact } from '../exact.ts'
import { sayNumber } from '../say-number.ts'

/** Work that comes again and again for each of some things: what it is, its minutes, and how often in a year. */
export interface Work {
  /** What it is done for: `teams`. */
  of: string
  parts: Readonly<Record<string, { minutes: number; perYear: number }>>
}

const MINUTES = 60

/** The hours of a year for a number of things, with the sum; undefined where the number is not given. */
export function sayWork({ of, parts }: Work, count: number | undefined): { hours: number; says: string } | undefined {
  if (count === undefined) return undefined
  const each = Object.entries(parts).map(([what, { minutes, perYear }]) => ({
    hours: Exact.of(minutes).times(perYear).over(MINUTES),
    says: `${what} ${perYear} x ${sayNumber(minutes / MINUTES)} h`,
  }))
  const hours = each
    .reduce((sum, part) => sum.plus(part.hours), Exact.of(0))
    .times(count)
    .rounded()
  const sum = each.map(({ says }) => says).join(' + ')
  return { hours, says: `${count} ${of} x (${sum}) = ${sayNumber(hours)} h` }
}
