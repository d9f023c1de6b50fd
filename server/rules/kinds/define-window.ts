import { z } from 'zod'
import type { ConflictId } from '../conflicts.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { addTime, saySpan, type Span } from './add-time.ts'
import { inWords } from './say-row.ts'

interface Window {
  id: string
  title: string
  /** The day that both ends are counted from, as an input: `planningSessionOn`. */
  from: string
  /** From when the thing may be done, and by when it must be; negative spans lie before the day. */
  opens: Span
  closes: Span
  conflicts?: readonly ConflictId[]
}

/**
 * A rule that says between which days something is to be done, and how it stands: `early`, `on-time` or `late` once
 * `doneOn` is given, else `not-yet`, `due` or `overdue` on the day `today` where that is given.
 */
export function defineWindow({ id, title, from, opens, closes, conflicts = [] }: Window): Rule {
  return defineRule({
    id,
    kind: 'schedule',
    title,
    clauses: [id],
    parameters: inEdition({ [id]: { opens, closes } as Record<'opens' | 'closes', Span> }),
    conflicts,
    input: { [from]: z.iso.date(), doneOn: z.iso.date().optional(), today: z.iso.date().optional() },
    decide(given, values) {
      const input = given as Record<string, string | undefined>
      const spans = values[id]!
      const start = input[from]!
      const earliest = addTime(start, spans.opens)
      const latest = addTime(start, spans.closes)
      const { doneOn, today } = input
      const status =
        doneOn !== undefined
          ? place(doneOn, earliest, latest, ['early', 'on-time', 'late'])
          : today !== undefined && place(today, earliest, latest, ['not-yet', 'due', 'overdue'])
      const order = Object.values(spans.opens)[0]! < 0 ? 'before' : 'after'
      const says = `${saySpan(spans.opens)} to ${saySpan(spans.closes)} ${order} ${inWords(from)} ${start}: ${earliest} to ${latest}`
      return {
        value: { earliest, latest, ...(status === false ? {} : { status }) },
        because: [{ clause: id, says }],
      }
    },
  })
}

const place = (day: string, earliest: string, latest: string, [before, within, after]: [string, string, string]) =>
  day < earliest ? before : day <= latest ? within : after
