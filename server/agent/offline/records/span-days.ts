import type { Span } from '../../portfolio-question.ts'

const DAY_MS = 86_400_000
const WEEK = 7

/** The first and last day of a span, YYYY-MM-DD, seen from a day; weeks begin on Monday. Overdue has no first day. */
export function spanDays(span: Span, today: string): { from?: string; to: string } {
  const at = Date.parse(`${today}T00:00:00Z`)
  const day = (offset: number) => new Date(at + offset * DAY_MS).toISOString().slice(0, 10)
  const monday = -((new Date(at).getUTCDay() + WEEK - 1) % WEEK)
  switch (span) {
    case 'today':
      return { from: today, to: today }
    case 'tomorrow':
      return { from: day(1), to: day(1) }
    case 'this week':
      return { from: day(monday), to: day(monday + WEEK - 1) }
    case 'next week':
      return { from: day(monday + WEEK), to: day(monday + WEEK + WEEK - 1) }
    case 'this month':
      return { from: `${today.slice(0, 7)}-01`, to: lastOfMonth(today) }
    case 'overdue':
      return { to: day(-1) }
  }
}

const lastOfMonth = (day: string) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)
