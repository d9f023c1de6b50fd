import type { DateGiven } from './quantity.ts'
import { timeBeside } from './read-times.ts'
import { WEEKDAY, weekdayNamed, weekdayOf } from './weekdays.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const NAMES = ['sept', ...MONTHS.flatMap((name) => [name, name.slice(0, 3)])].join('|')
const WEEKDAY_BEFORE = new RegExp(`\\b${WEEKDAY},?\\s(?:the\\s)?$`, 'i')
const YEARS_NEAR = [0, -1, 1, -2, 2, -3, 3]
const YEAR = '(?:,?\\s(?<year>20\\d\\d))?'
const FORMS = [
  /(?<![\d-])(?<year>20\d\d)-(?<number>\d\d)-(?<date>\d\d)(?![\d-])/g,
  new RegExp(`\\b(?<date>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${NAMES})\\b${YEAR}`, 'gi'),
  new RegExp(`\\b(?<month>${NAMES})\\s(?<date>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s?%|\\s(?:out )?of\\s\\d)${YEAR}`, 'gi'),
]

/**
 * The days that a question names, with the time of day where one stands beside. A day without a year is one of the only
 * year that the question names with a day, else of that of `today`; of the nearest one in which it is the day of the
 * week that stands before it.
 */
export function readDates(question: string, today: string): DateGiven[] {
  const assumed = onlyYearIn(question) ?? today.slice(0, 4)
  const found = FORMS.flatMap((form) =>
    [...question.matchAll(form)].flatMap((match): DateGiven[] => {
      const { year, number, month, date } = match.groups!
      const [from, to] = [match.index, match.index + match[0].length]
      const at = month === undefined ? Number(number) : 1 + MONTHS.findIndex((name) => isMonth(name, month))
      const monthDay = `${padded(at)}-${padded(Number(date))}`
      const day = `${year ?? yearWith(question.slice(0, from), monthDay, assumed)}-${monthDay}`
      if (!isDay(day)) return []
      const clock = timeBeside(question.slice(0, from), question.slice(to))
      if (clock === undefined) return [{ kind: 'date', day, at: from, end: to }]
      return [{ kind: 'date', day, time: clock.time, at: from - clock.before, end: to + clock.after }]
    }),
  )
  // "2 June 9" is one day.
  return found.filter(({ at, end }, place) => !found.slice(0, place).some((other) => at < other.end && other.at < end))
}

function yearWith(before: string, monthDay: string, assumed: string): string {
  const weekday = WEEKDAY_BEFORE.exec(before)?.groups?.['weekday']
  if (weekday === undefined) return assumed
  const years = YEARS_NEAR.map((away) => String(Number(assumed) + away))
  const isOn = (day: string) => isDay(day) && weekdayOf(day) === weekdayNamed(weekday)
  return years.find((year) => isOn(`${year}-${monthDay}`)) ?? assumed
}

function onlyYearIn(question: string): string | undefined {
  const named = FORMS.flatMap((form) => [...question.matchAll(form)].flatMap(({ groups }) => groups!['year'] ?? []))
  const [year, ...others] = new Set(named)
  return others.length > 0 ? undefined : year
}

const isMonth = (name: string, said: string) => name.slice(0, 3) === said.slice(0, 3).toLowerCase()
const padded = (number: number) => String(number).padStart(2, '0')

const isDay = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
