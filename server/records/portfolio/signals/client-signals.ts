import type { Client } from '../../../domain/client.ts'
import { isRealDay } from '../../import/is-real-day.ts'
import { daysBetween } from '../days-between.ts'
import { type KnownSignals, onlyKnown } from './known-signals.ts'
import type { SignalDay } from './signal-day.ts'

/** What the client's own record says on a day. An answer to the recommendation question counts from its day on. */
export function clientSignals(client: Client): (day: SignalDay) => KnownSignals {
  const { fiscalYearEnd, goalLevel, npsDetractor, npsAnsweredOn } = client
  return ({ asOf }) =>
    onlyKnown({
      goalLevel,
      daysToFiscalYearEnd: fiscalYearEnd === null ? null : daysUntil(fiscalYearEnd, asOf),
      npsDetractor: npsAnsweredOn === null || npsAnsweredOn <= asOf ? npsDetractor : null,
    })
}

/** Days to the next such day of the year, 0 on the day itself; 29 February is the 28th in other years. */
function daysUntil(dayOfYear: string, asOf: string): number {
  const year = Number(asOf.slice(0, 4))
  const inYear = (of: number) => {
    const day = `${of}-${dayOfYear}`
    return isRealDay(day) ? day : `${of}-02-28`
  }
  return daysBetween(asOf, inYear(year) >= asOf ? inYear(year) : inYear(year + 1))
}
