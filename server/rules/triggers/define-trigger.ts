import { z } from 'zod'
import { defineRule, type Rule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { addTime, saySpan } from '../kinds/add-time.ts'
import { type Signal, signalField } from '../signals/signal.ts'
import { type Known, namesIn } from './condition.ts'
import { judgeCondition } from './judge-condition.ts'
import { sayCompared } from './say-compared.ts'
import type { Due, Trigger } from './trigger.ts'

/** A trigger as a rule: whether it fires for the signals given, and then who acts by when, with which play. */
export function defineTrigger(trigger: Trigger, signals: Readonly<Record<string, Signal>>): Rule {
  const { id, title, when, owner, conflicts = [] } = trigger
  const names = namesIn(when)
  const bySegment = typeof owner === 'object' && owner !== null
  const { owner: _, ...numbers } = trigger
  return defineRule({
    id,
    kind: 'trigger',
    title,
    clauses: [id],
    parameters: inEdition({ [id]: numbers as Omit<Trigger, 'owner'> }),
    conflicts,
    input: {
      ...(bySegment ? { segment: field.segment.optional() } : {}),
      ...Object.fromEntries(names.signals.map((name) => [name, signalField(signals[name]!).optional()])),
      ...Object.fromEntries(names.settings.map((name) => [name, field.amount.optional().describe('Setting')])),
      since: z.iso.date().optional().describe('The day on which it fired'),
    },
    decide(given, values) {
      const input = given as Known
      const { when: condition, due, firstActionHours, play, steps } = values[id]!
      const judged = judgeCondition(condition, input)
      const since = input['since'] as string | undefined
      const grounds = [
        ...judged.because.map((compared) => ({ clause: id, says: sayCompared(compared) })),
        ...(since === undefined ? [] : [{ clause: id, says: `On ${since}` }]),
      ]
      if (judged.holds === 'unknown') return { missing: judged.missing, because: grounds }
      if (!judged.holds) return { value: { fired: false }, because: grounds }
      const segment = input['segment'] as keyof Extract<typeof owner, object> | undefined
      const role = bySegment ? (segment === undefined ? undefined : owner[segment]) : owner
      return {
        value: {
          fired: true,
          owner: role ?? null,
          due: sayDue(due),
          ...(since === undefined || due === null || 'at' in due ? {} : { dueOn: dueOn(since, due) }),
          firstActionHours,
          play,
          steps: [...steps],
        },
        missing: bySegment && segment === undefined ? ['segment'] : [],
        because: [...grounds, { clause: id, says: `The play: ${play}` }],
      }
    },
  })
}

/** A due time in words: `72 hours`, `10 days`, `next meeting`; null where no clause says. */
export function sayDue(due: Due): string | null {
  if (due === null) return null
  if ('at' in due) return due.at
  return 'hours' in due ? `${due.hours} hours` : saySpan(due)
}

const HOURS_A_DAY = 24

/** The day by which something is due that began on a day. */
export const dueOn = (since: string, due: Exclude<Due, null | { at: string }>): string =>
  addTime(since, 'hours' in due ? { days: Math.floor(due.hours / HOURS_A_DAY) } : due)
