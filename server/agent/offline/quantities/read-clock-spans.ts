import type { NumberGiven, Place } from './quantity.ts'
import { WEEKDAY, weekdayNamed } from './weekdays.ts'

const CLOCK =
  /\b(?:(?<hour>\d{1,2})(?::(?<minute>\d\d))?\s?(?<half>[ap])\.?m\b\.?|(?<day>\d{1,2}):(?<past>\d\d)(?!\d)|(?<noon>noon)\b)/gi
const ON_WEEKDAY = `(?:on\\s)?${WEEKDAY}`
const WEEKDAY_BEFORE = new RegExp(`\\b${ON_WEEKDAY},?\\s(?:at\\s)?$`, 'i')
const WEEKDAY_AFTER = new RegExp(`^\\s${ON_WEEKDAY}\\b`, 'i')
// How many hours lie between is open.
const OTHER_DAY =
  /\b(?:next|following|another|previous)\s(?:\w+\s)?(?:days?|morning|week)\b|\b(?:tomorrow|yesterday|days later)\b/i
const HALF_DAY = 12
const HOURS_A_DAY = 24
const DAYS_A_WEEK = 7
const MINUTES = 60
const DECIMALS = 2

/** The hours between two times, with the times as they are written. */
export interface ClockSpan extends NumberGiven {
  clock: readonly [from: string, to: string]
}

interface ClockTime extends Place {
  minutes: number
  said: string
  weekday: number | undefined
}

/** The times of day that a question gives: "1:15 pm", "09:30", "noon", with the day of the week that stands beside. */
export const clockTimesIn = (question: string): ClockTime[] =>
  [...question.matchAll(CLOCK)].flatMap(({ index, 0: said, groups }): ClockTime[] => {
    const minutes = minutesOf(groups!)
    if (minutes === undefined) return []
    const end = index + said.length
    const weekday = WEEKDAY_BEFORE.exec(question.slice(0, index)) ?? WEEKDAY_AFTER.exec(question.slice(end))
    const name = weekday?.groups?.['weekday']
    return [{ minutes, said, weekday: name === undefined ? undefined : weekdayNamed(name), at: index, end }]
  })

/**
 * The hours between the only two times that a question gives, of one day or of two days of a week: "raised at 1:15 pm,
 * acknowledged at 5 pm", "Monday 9 am, Thursday 1 pm". Undefined where it gives one or three, or leaves the day open.
 */
export function clockSpanIn(question: string): ClockSpan | undefined {
  const [from, to, ...more] = clockTimesIn(question)
  if (from === undefined || to === undefined || more.length > 0 || OTHER_DAY.test(question)) return undefined
  const days = daysBetween(from, to)
  const minutes = to.minutes - from.minutes + (days ?? 0) * HOURS_A_DAY * MINUTES
  if (days === undefined || minutes <= 0) return undefined
  return {
    kind: 'number',
    value: Number((minutes / MINUTES).toFixed(DECIMALS)),
    unit: 'plain',
    counts: 'hour',
    per: undefined,
    isBusiness: false,
    isAside: false,
    // Nights between are no hours of business.
    isElapsed: days > 0,
    at: from.at,
    end: to.end,
    clock: [from.said, to.said],
  }
}

/** The days from one time to another; undefined where only one of them has a day of the week. */
function daysBetween(from: ClockTime, to: ClockTime): number | undefined {
  if (from.weekday === undefined) return to.weekday === undefined ? 0 : undefined
  return to.weekday === undefined ? 0 : (to.weekday - from.weekday + DAYS_A_WEEK) % DAYS_A_WEEK
}

function minutesOf({ hour, minute = '00', half, day, past, noon }: Record<string, string | undefined>) {
  if (noon !== undefined) return HALF_DAY * MINUTES
  const isHalved = half !== undefined
  const hours = isHalved ? (Number(hour) % HALF_DAY) + (half.toLowerCase() === 'p' ? HALF_DAY : 0) : Number(day)
  const minutes = Number(isHalved ? minute : past)
  return hours < HOURS_A_DAY && minutes < MINUTES ? hours * MINUTES + minutes : undefined
}
