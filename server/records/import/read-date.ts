import type { DateOrder } from './date-order.ts'
import { isRealDay } from './is-real-day.ts'

/** A date and the time written behind it, such as "8:00 PM" or "T15:00:00Z"; empty where there is none. */
export interface WrittenDate {
  /** YYYY-MM-DD. */
  day: string
  time: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const TIME = '(?:[T,\\s]\\s*(?<time>\\d.*))?$'

const YEAR_FIRST = new RegExp(`^(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})${TIME}`)
const NUMBERS = new RegExp(`^(?<first>\\d{1,2})(?<sign>[-/.])(?<second>\\d{1,2})\\k<sign>(?<year>\\d{4})${TIME}`)
const DAY_WORD = new RegExp(`^(?<day>\\d{1,2})[-\\s](?<word>[A-Za-z]{3,9})\\.?,?[-\\s](?<year>\\d{4})${TIME}`)
const WORD_DAY = new RegExp(`^(?<word>[A-Za-z]{3,9})\\.?\\s(?<day>\\d{1,2}),?\\s(?<year>\\d{4})${TIME}`)

/**
 * Reads a date: 2026-11-24, 24 Nov 2026, Nov 24, 2026, 24.11.2026, and with slashes where the order is known or does not
 * matter. Undefined for anything else.
 */
export function readDate(cell: string, order: DateOrder | undefined): WrittenDate | undefined {
  const parts = [YEAR_FIRST, NUMBERS, DAY_WORD, WORD_DAY].map((form) => form.exec(cell)?.groups).find(Boolean)
  if (parts === undefined) return undefined
  const [day, month] = dayAndMonth(parts, order)
  const written = `${parts['year']}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isRealDay(written) ? { day: written, time: (parts['time'] ?? '').trim() } : undefined
}

function dayAndMonth(parts: Record<string, string | undefined>, order: DateOrder | undefined): [number, number] {
  const { day, month, word, first, second, sign } = parts
  if (word !== undefined) return [Number(day), MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1]
  if (month !== undefined) return [Number(day), Number(month)]
  const [one, two] = [Number(first), Number(second)]
  // With points the day comes first wherever dates are written so.
  const known = sign === '.' ? 'dmy' : one === two ? 'dmy' : order
  if (known === undefined) return [0, 0]
  return known === 'dmy' ? [one, two] : [two, one]
}
