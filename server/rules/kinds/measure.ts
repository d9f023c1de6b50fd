import { z } from 'zod'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'

/** What a measure must reach, all of it. The number itself counts as reached by `atLeast` and `atMost`, not by `above` and `below`. */
export type Limit = Readonly<Partial<Record<'atLeast' | 'atMost' | 'above' | 'below', number>>>

/** A measure as a number, or for a percentage also as a count: 44 of 50. */
export const shareField = z
  .union([field.amount, z.strictObject({ met: field.amount, of: field.amount })])
  .describe('A percentage, or the counts behind it: {"met":44,"of":50}')

type Share = z.output<typeof shareField>

/** The percentage of a share, exact; undefined where there is nothing to take a share of. */
export function percentOf(share: Share): Exact | undefined {
  if (typeof share === 'number') return Exact.of(share)
  return share.of === 0 ? undefined : Exact.of(share.met).times(100).over(share.of)
}

const WORDS = { atLeast: 'at least', atMost: 'at most', above: 'above', below: 'below' }

/** Whether a measure reaches its limit, compared before any rounding, and the comparison in words. */
export function reaches(measured: Exact, limit: Limit): { met: boolean; says: string } {
  const compared = Object.entries(limit).map(([kind, number]) => {
    const atLeast = measured.isAtLeast(number)
    const atMost = Exact.of(number).isAtLeast(measured)
    const met = { atLeast, atMost, above: !atMost, below: !atLeast }[kind]!
    return { met, says: `${met ? '' : 'not '}${WORDS[kind as keyof typeof WORDS]} ${sayNumber(number)}` }
  })
  const telling = compared.filter(({ met }) => !met)
  const says = (telling.length > 0 ? telling : compared).map((each) => each.says).join(' and ')
  return { met: telling.length === 0, says: `${sayNumber(measured.rounded())} is ${says}` }
}

/** How many of some things are the fewest that make a percentage of them. */
export function countFor(percent: number, of: number): number {
  const exact = Exact.of(percent).times(of).over(100)
  const floor = Math.floor(exact.rounded(COUNT_DECIMALS))
  return Exact.of(floor).isAtLeast(exact) ? floor : floor + 1
}

/** How many of some things are the most that a percentage of them holds. */
export const countWithin = (percent: number, of: number): number =>
  Math.floor(Exact.of(percent).times(of).over(100).rounded(COUNT_DECIMALS))

/**
 * A percentage that was given as counts, held against its limit in counts: `9 of 20, 1 short of 10`. Empty where it was
 * given as a percentage, or has limits on both sides.
 */
export function inCounts(share: Share, { atLeast, atMost, above, below }: Limit): string {
  if (typeof share === 'number' || [atLeast, atMost, above, below].filter((each) => each !== undefined).length !== 1)
    return ''
  const { met, of } = share
  if (atLeast !== undefined) return counted(share, countFor(atLeast, of) - met, countFor(atLeast, of), 'short of')
  if (atMost !== undefined) return counted(share, met - countWithin(atMost, of), countWithin(atMost, of), 'over')
  return `${met} of ${of}`
}

const counted = ({ met, of }: { met: number; of: number }, gap: number, limit: number, away: string) =>
  gap > 0
    ? `${met} of ${of}, ${sayNumber(gap)} ${away} ${sayNumber(limit)}`
    : `${met} of ${of}; the limit is ${sayNumber(limit)}`

const COUNT_DECIMALS = 6
