import { z } from 'zod'
import type { ConflictId } from '../conflicts.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { addTime } from './add-time.ts'

/** First and last day, first and last week (week 1 is days 1 to 7), or all days after one. */
type Period = { days: readonly [number, number] } | { weeks: readonly [number, number] } | { afterDay: number }
type Step = Period & { what: string }

interface Timeline {
  id: string
  title: string
  /** What the days are counted from, in words. */
  since: string
  steps: readonly Step[]
  conflicts?: readonly ConflictId[]
}

/** A rule that says which steps of a plan run on a day, counted from its start: `active`, empty where none does; or from the day of its start the days of all. */
export function defineTimeline({ id, title, since, steps, conflicts = [] }: Timeline): Rule {
  return defineRule({
    id,
    kind: 'schedule',
    title,
    clauses: [id],
    parameters: inEdition({ [id]: steps }),
    conflicts,
    input: {
      day: field.days.optional().describe(`Days since ${since}`),
      startOn: z.iso.date().optional().describe(`The day of ${since}, day 0, for the days of all steps`),
    },
    decide({ day, startOn }, values) {
      if (day === undefined) {
        if (startOn === undefined) return { missing: ['day'] }
        const dated = values[id]!.map((step) => `${datesOf(step, startOn)}: ${step.what}`)
        return { value: { dated }, because: [{ clause: id, says: dated.join('; ') }] }
      }
      const active = values[id]!.filter((step) => runsOn(step, day)).map((step) => ({
        when: sayPeriod(step),
        what: step.what,
      }))
      const says = active.map(({ when, what }) => `${when}: ${what}`).join('; ')
      return {
        value: { active },
        because: [{ clause: id, says: `Day ${day}: ${says === '' ? 'no step of the plan runs' : says}` }],
      }
    },
  })
}

const DAYS_A_WEEK = 7

function runsOn(period: Period, day: number): boolean {
  if ('afterDay' in period) return day > period.afterDay
  const [at, [from, to]] =
    'days' in period ? [day, period.days] : ([Math.ceil(day / DAYS_A_WEEK), period.weeks] as const)
  return at >= from && at <= to
}

/** When a step runs, in days of the calendar: the end of week 2 is day 14. */
function datesOf(period: Period, startOn: string): string {
  const on = (days: number) => addTime(startOn, { days })
  if ('afterDay' in period) return `After ${on(period.afterDay)}`
  const [from, to] =
    'days' in period ? period.days : ([(period.weeks[0] - 1) * DAYS_A_WEEK + 1, period.weeks[1] * DAYS_A_WEEK] as const)
  return from === to ? on(from) : `${on(from)} to ${on(to)}`
}

function sayPeriod(period: Period): string {
  if ('afterDay' in period) return `After day ${period.afterDay}`
  const [name, [from, to]] = 'days' in period ? ['Day', period.days] : (['Week', period.weeks] as const)
  return from === to ? `${name} ${from}` : `${name}s ${from}-${to}`
}
