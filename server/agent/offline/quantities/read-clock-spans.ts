import type { NumberGiven, Place } from './quantity.ts'

const CLOCK = /\b(?:(?<hour>\d{1,2})(?::(?<minute>\d\d))?\s?(?:(?<half>[ap])\.?m\b\.?)|(?<day>\d{1,2}):(?<past>\d\d)(?!\d)|(?<noon>noon)\b)/gi
// Hours of two days hold a night, or a weekend.
const OTHER_DAY = /\b(?:next|following|another|previous|tomorrow|yesterday)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/gi
const MOST_DAYS = 1
const HALF_DAY = 12
const HOURS_A_DAY = 24
const MINUTES = 60
const DECIMALS = 2

/** The hours between two times of one day, with the times as they are written. */
export interface ClockSpan extends NumberGiven {
  clock: readonly [from: string, to: string]
}

/**
 * The hours between the only two times of day that a question gives, all of one day: "raised at 1:15 pm, acknowledged at
 * 5 pm". Undefined where it gives one, or three, or speaks of another day.
 */
export function clockSpanIn(question: string): ClockSpan | undefined {
  const times = [...question.matchAll(CLOCK)].flatMap(({ index, 0: said, groups }) => {
    const at = minutesOf(groups!)
    return at === undefined ? [] : [{ minutes: at, said, at: index, end: index + said.length }]
  })
  const [from, to, ...more] = times
  if (from === undefined || to === undefined || more.length > 0 || to.minutes <= from.minutes) return undefined
  const days = new Set([...question.matchAll(OTHER_DAY)].map(([day]) => day.toLowerCase()))
  if (days.size > MOST_DAYS || /\b(?:next|following|tomorrow|yesterday)\b/i.test([...days].join(' '))) return undefined
  return {
    kind: 'number',
    value: Number(((to.minutes - from.minutes) / MINUTES).toFixed(DECIMALS)),
    unit: 'plain',
    counts: 'hour',
    per: undefined,
    isBusiness: false,
    isAside: false,
    at: from.at,
    end: to.end,
    clock: [from.said, to.said],
  }
}

/** Whether a figure is a part of the times that a span lies between. */
export const isOfSpan = ({ at, end }: Place, span: Place): boolean => at >= span.at && end <= span.end

function minutesOf({ hour, minute = '00', half, day, past, noon }: Record<string, string | undefined>) {
  if (noon !== undefined) return HALF_DAY * MINUTES
  const isHalved = half !== undefined
  const hours = isHalved ? (Number(hour) % HALF_DAY) + (half.toLowerCase() === 'p' ? HALF_DAY : 0) : Number(day)
  const minutes = Number(isHalved ? minute : past)
  return hours < HOURS_A_DAY && minutes < MINUTES ? hours * MINUTES + minutes : undefined
}
