import type { ConflictId } from '../conflicts.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

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

/** A rule that says which steps of a plan run on a day, counted from its start: `active`, empty where none does. */
export function defineTimeline({ id, title, since, steps, conflicts = [] }: Timeline): Rule {
  return defineRule({
    id,
    kind: 'schedule',
    title,
    clauses: [id],
    parameters: inEdition({ [id]: steps }),
    conflicts,
    input: { day: field.days.describe(`Days since ${since}`) },
    decide({ day }, values) {
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

function sayPeriod(period: Period): string {
  if ('afterDay' in period) return `After day ${period.afterDay}`
  const [name, [from, to]] = 'days' in period ? ['Day', period.days] : (['Week', period.weeks] as const)
  return from === to ? `${name} ${from}` : `${name}s ${from}-${to}`
}
