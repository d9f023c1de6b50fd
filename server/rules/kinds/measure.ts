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

export type Share = z.output<typeof shareField>

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

const COUNT_DECIMALS = 6

/** What a count lacks of its limit, or has too much: `10 short, 181 of 190 or more reach it`; empty for a percentage and where it is met. */
export function sayLacking(share: Share, limit: Limit): string {
  const percent = percentOf(share)
  const [[kind, number] = [], ...more] = Object.entries(limit)
  if (typeof share === 'number' || percent === undefined || number === undefined || more.length > 0) return ''
  const { met, of } = share
  if (!Number.isInteger(met) || !Number.isInteger(of) || reaches(percent, limit).met) return ''
  const kept = around(of, number).filter((count) => reaches(percentOf({ met: count, of })!, limit).met)
  const nearest = kind === 'atLeast' || kind === 'above' ? kept[0] : kept.at(-1)
  if (nearest === undefined) return ''
  return nearest > met
    ? `${nearest - met} short, ${nearest} of ${of} or more reach it`
    : `${met - nearest} too many, ${nearest} of ${of} or fewer keep it`
}

/** How many of a whole reach a limit: the fewest for one that is to be reached, the most for one that is not to be passed. */
export function countWithin(of: number, limit: Limit): { count: number; says: string } | undefined {
  const [[kind, number] = [], ...more] = Object.entries(limit)
  if (number === undefined || more.length > 0 || !Number.isInteger(of) || of === 0) return undefined
  const kept = around(of, number).filter((count) => reaches(percentOf({ met: count, of })!, limit).met)
  const isFloor = kind === 'atLeast' || kind === 'above'
  const count = isFloor ? kept[0] : kept.at(-1)
  if (count === undefined) return undefined
  const [word, rest] = isFloor ? ['at least', 'at most'] : ['at most', 'at least']
  const says = `${word} ${count} of ${of}, so ${rest} ${of - count} not (${WORDS[kind as keyof typeof WORDS]} ${sayNumber(number)} %)`
  return { count, says }
}

/** The counts on either side of a limit, which itself may count or not. */
function around(of: number, percent: number): number[] {
  const edge = Math.floor((of * percent) / 100)
  return [edge - 1, edge, edge + 1].filter((count) => count >= 0 && count <= of)
}
