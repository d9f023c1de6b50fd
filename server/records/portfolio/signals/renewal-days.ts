import type { Renewal } from '../../../domain/renewal.ts'
import { daysBetween } from '../days-between.ts'

/**
 * Days from a day to the end of the nearest term that is not decided yet. Where no term ends from that day on, the days
 * to the renewal date of the client's own record, negative once it has passed; null where neither is known.
 */
export function renewalDays(renewals: readonly Renewal[], renewalDate: string | null, asOf: string): number | null {
  const ahead = renewals.filter(({ termEnd }) => termEnd >= asOf)
  if (ahead.length === 0) return renewalDate === null ? null : daysBetween(asOf, renewalDate)
  const undecided = ahead.filter(({ decidedOn }) => decidedOn === null || decidedOn > asOf)
  return undecided.length === 0 ? null : Math.min(...undecided.map(({ termEnd }) => daysBetween(asOf, termEnd)))
}
