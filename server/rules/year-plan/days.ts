const MS_PER_DAY = 86_400_000
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

/** The working days, as settings name them. */
export const WORKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const
export type Workday = (typeof WORKDAYS)[number]

/** A day of the calendar, YYYY-MM-DD, as the count of days since 1970-01-01, which sums and sorts. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY

/** The other way round: YYYY-MM-DD. */
export const dayText = (day: number): string => dateOf(day).toISOString().slice(0, 10)

/** From 0 for January. */
export const monthOf = (day: number): number => dateOf(day).getUTCMonth()

export const weekdayOf = (day: number) => WEEKDAYS[dateOf(day).getUTCDay()]!

export const isWeekend = (day: number): boolean => ['Sat', 'Sun'].includes(weekdayOf(day))

/** The first day of a month, from 0 for January; 12 is the January after. */
export const firstOf = (year: number, month: number): number => Date.UTC(year, month, 1) / MS_PER_DAY

/** The Monday on or before a day; it names the week. */
export const mondayOf = (day: number): number => day - ((dateOf(day).getUTCDay() + 6) % 7)

/** The ISO 8601 week, e.g. `2027-W05`. It is of the year that its Thursday is in. */
export function weekText(day: number): string {
  const thursday = mondayOf(day) + 3
  const year = dateOf(thursday).getUTCFullYear()
  const week = Math.floor((thursday - firstOf(year, 0)) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

const dateOf = (day: number) => new Date(day * MS_PER_DAY)
