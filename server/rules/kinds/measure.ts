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
