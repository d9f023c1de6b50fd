import { addTime, saySpan, type Span } from './add-time.ts'
import type { Limit } from './measure.ts'

const HOURS_A_DAY = 24
const IS_OF_MANY = /average|median|mean|percent/i

/** The day on which a time limit runs out that began on a day. */
type DueFrom = (since: string) => { day: string; says: string }

/** What a limit of hours or days allows from a day on; undefined where a measure is no time from an event to another. */
export function dueWithin(name: string, { atMost }: Limit): DueFrom | undefined {
  const span = atMost === undefined || IS_OF_MANY.test(name) ? undefined : spanOf(name, atMost)
  if (span === undefined) return undefined
  return (since) => {
    const day = addTime(since, 'hours' in span ? { days: span.hours / HOURS_A_DAY } : span)
    const time = 'hours' in span ? `${span.hours} hours` : saySpan(span)
    return { day, says: `at most ${time} after ${since}, by ${day}` }
  }
}

function spanOf(name: string, amount: number): Span | { hours: number } | undefined {
  if (/[Bb]usinessDays/.test(name)) return { businessDays: amount }
  if (/[Dd]ays(?![a-z])/.test(name)) return { days: amount }
  // A few hours end on the same day at a time that a day alone does not tell.
  return /[Hh]ours(?![a-z])/.test(name) && amount % HOURS_A_DAY === 0 ? { hours: amount } : undefined
}
