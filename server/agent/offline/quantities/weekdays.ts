/** The days of the week as people shorten them, in the order of `Date`. */
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** A day of the week in a regular expression, short or in full, as the group `weekday`. */
export const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})(?:s|nes|rs|ur)?(?:day)?`

/** Which day of the week a day, YYYY-MM-DD, is: 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Which day of the week is written, 0 for Sunday; `name` begins with its first three letters. */
export const weekdayNamed = (name: string): number =>
  WEEKDAYS.findIndex((weekday) => name.toLowerCase().startsWith(weekday))
