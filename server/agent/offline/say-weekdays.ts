import { readDates } from './quantities/read-dates.ts'
import { weekdayMoments } from './quantities/read-weekdays.ts'
import { WEEKDAY } from './quantities/weekdays.ts'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const DAY = new RegExp(`\\b(\\d{1,2} (?:${MONTHS}) \\d{4})(?: at (\\d\\d:\\d\\d))?`, 'g')
const WEEKDAY_BEFORE = new RegExp(`\\b${WEEKDAY},?\\s(?:the\\s)?$`, 'i')
const DAY_MS = 86_400_000
const DAYS_A_WEEK = 7
const name = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' })

/**
 * A text with its days by their names, where the question names days so and no date: which week it was stays open.
 * `Thursday 14:00`; a day that is further from the first one of the question is said to be. Where it names a date by its
 * day of the week as well, so do the others.
 */
export function inWeekdays(text: string, question: string, today: string): string {
  const dates = readDates(question, today)
  if (dates.some(({ at }) => WEEKDAY_BEFORE.test(question.slice(0, at))))
    return text.replaceAll(DAY, (said, day: string) => `${name.format(Date.parse(`${day} UTC`))} ${said}`)
  const [first] = weekdayMoments(question, today)
  if (first === undefined || dates.length > 0) return text
  return text.replaceAll(DAY, (_, day: string, time: string | undefined) => {
    const at = Date.parse(`${day} UTC`)
    const days = Math.round((at - Date.parse(first.day)) / DAY_MS)
    return [name.format(at) + weeksBetween(days), time].filter(Boolean).join(' ')
  })
}

function weeksBetween(days: number): string {
  const weeks = Math.trunc(days / DAYS_A_WEEK)
  if (weeks === 0) return days < 0 ? ' before' : ''
  return ` ${Math.abs(weeks) === 1 ? 'a week' : `${Math.abs(weeks)} weeks`} ${weeks < 0 ? 'before' : 'later'}`
}
