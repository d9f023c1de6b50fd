const DAY_MS = 86_400_000

/** How long after something: whole days, business days (Monday to Friday; holidays are not known here) or months. */
export type Span = { days: number } | { businessDays: number } | { weeks: number } | { months: number }

/** The day, YYYY-MM-DD, that lies a span after another; a negative span lies before. A month's end stays one. */
export function addTime(day: string, span: Span): string {
  if ('months' in span) return addMonths(day, span.months)
  if ('businessDays' in span) return addBusinessDays(day, span.businessDays)
  return shift(day, 'weeks' in span ? span.weeks * 7 : span.days)
}

/** A span in words: `10 days`. */
export function saySpan(span: Span): string {
  const [[unit, amount]] = Object.entries(span) as [[string, number]]
  const name = { days: 'day', businessDays: 'business day', weeks: 'week', months: 'month' }[unit]!
  return `${Math.abs(amount)} ${name}${Math.abs(amount) === 1 ? '' : 's'}`
}

// A portfolio asks for the same few days over and over.
const shifted = new Map<string, string>()
const KEPT = 10_000

function shift(day: string, days: number): string {
  const key = `${day}${days}`
  let to = shifted.get(key)
  if (to === undefined) {
    to = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
    if (shifted.size > KEPT) shifted.clear()
    shifted.set(key, to)
  }
  return to
}

function addBusinessDays(day: string, count: number): string {
  const step = Math.sign(count)
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at = shift(at, step)
    if (![0, 6].includes(new Date(`${at}T00:00:00Z`).getUTCDay())) left -= 1
  }
  return at
}

function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}
