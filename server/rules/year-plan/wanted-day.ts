import { type Workday, weekdayOf } from './days.ts'
import { workdaysIn } from './workdays-in.ts'
import type { Span } from './span-of.ts'

/** The working day at a fraction of a span, or the nearest one on a preferred day of the week; the earlier when two are as near. */
export function wantedDay({ from, to }: Span, fraction: number, preferred: readonly Workday[]): number | undefined {
  const days = workdaysIn(from, to)
  const exact = days[Math.min(days.length - 1, Math.floor(fraction * days.length))]
  if (exact === undefined || isPreferred(exact, preferred)) return exact
  const near = days.filter((day) => Math.abs(day - exact) < 7 && isPreferred(day, preferred))
  return near.toSorted((a, b) => Math.abs(a - exact) - Math.abs(b - exact) || a - b)[0] ?? exact
}

export const isPreferred = (day: number, preferred: readonly Workday[]) =>
  preferred.length === 0 || preferred.includes(weekdayOf(day) as Workday)
