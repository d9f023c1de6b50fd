import { addTime } from '../../../rules/kinds/add-time.ts'
import type { DateGiven } from './quantity.ts'
import { timeBeside } from './read-times.ts'
import { WEEKDAY, weekdayNamed, weekdayOf } from './weekdays.ts'

const NAMED = new RegExp(`\\b${WEEKDAY}\\b`, 'gi')
// Which day it is stays open.
const OTHER_WEEK = new RegExp(`\\b(?:next|following|another|previous|last|every|each)\\s${WEEKDAY}\\b`, 'i')
const DAYS_A_WEEK = 7

/**
 * The moments that a question names by a day of the week and a time of day, in order: the first is the latest such day
 * until `today`, and each of the others the first one from there.
 */
export function weekdayMoments(question: string, today: string): DateGiven[] {
  if (OTHER_WEEK.test(question)) return []
  const moments: DateGiven[] = []
  for (const { index, 0: said, groups } of question.matchAll(NAMED)) {
    const end = index + said.length
    const clock = timeBeside(question.slice(0, index), question.slice(end))
    if (clock === undefined) continue
    const wanted = weekdayNamed(groups!['weekday']!)
    const from = moments.at(-1)?.day
    const day = from === undefined ? latestOf(wanted, today) : firstOf(wanted, from)
    moments.push({ kind: 'date', day, time: clock.time, at: index - clock.before, end: end + clock.after })
  }
  return moments
}

const latestOf = (wanted: number, day: string) =>
  addTime(day, { days: -((weekdayOf(day) - wanted + DAYS_A_WEEK) % DAYS_A_WEEK) })
const firstOf = (wanted: number, day: string) =>
  addTime(day, { days: (wanted - weekdayOf(day) + DAYS_A_WEEK) % DAYS_A_WEEK })
