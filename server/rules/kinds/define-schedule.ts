import { z } from 'zod'
import type { ConflictId } from '../conflicts.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { addTime, saySpan, type Span } from './add-time.ts'
import { inWords } from './say-row.ts'

interface Schedule {
  id: string
  title: string
  /** The day that the clock starts from, as an input: `assessmentCompletedOn`. */
  from: string
  /** How long after it (before it, where negative) the thing is due, or by the values of one more input. */
  within: Span | { by: string; spans: Readonly<Record<string, Span>> }
  conflicts?: readonly ConflictId[]
}

/**
 * A rule that says by which day something is due, and how it stands: `on-time` or `late` once `doneOn` is given, else
 * `due` or `overdue` on the day `today` where that is given.
 */
export function defineSchedule({ id, title, from, within, conflicts = [] }: Schedule): Rule {
  const by = 'by' in within ? within : undefined
  return defineRule({
    id,
    kind: 'schedule',
    title,
    clauses: [id],
    parameters: inEdition({ [id]: (by?.spans ?? { all: within }) as Record<string, Span> }),
    conflicts,
    input: {
      ...(by === undefined ? {} : { [by.by]: z.enum(Object.keys(by.spans) as [string, ...string[]]) }),
      [from]: z.iso.date(),
      doneOn: z.iso.date().optional(),
      today: z.iso.date().optional(),
    },
    decide(given, values) {
      const input = given as Record<string, string | undefined>
      const span = values[id]![by === undefined ? 'all' : input[by.by]!]!
      const start = input[from]!
      const dueOn = addTime(start, span)
      const { doneOn, today } = input
      const done = doneOn === undefined ? {} : { status: doneOn <= dueOn ? 'on-time' : 'late' }
      const open = doneOn !== undefined || today === undefined ? {} : { status: today <= dueOn ? 'due' : 'overdue' }
      const order = Object.values(span)[0]! < 0 ? 'before' : 'after'
      const says = `${saySpan(span)} ${order} ${inWords(from)} ${start} is ${dueOn}`
      return { value: { dueOn, ...done, ...open }, because: [{ clause: id, says }] }
    },
  })
}
