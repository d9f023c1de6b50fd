import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { deadlineStatus, hoursAfter } from './deadline-status.ts'
import { parameters } from './parameters.ts'

/** GEN-05: the first action follows within 72 clock hours. A first action that is null has not been taken yet. */
export const firstActionDeadline = defineRule({
  id: 'GEN-05',
  title: 'First-action deadline',
  clauses: ['GEN-05'],
  parameters,
  input: {
    openedAt: field.instant,
    firstActionAt: field.instant.optional(),
    now: field.instant.optional().describe('Needed while there has been no first action'),
  },
  decide({ openedAt, firstActionAt, now }, values) {
    const until = firstActionAt ?? now
    const { hours: limitHours } = values['GEN-05']
    if (until === undefined) {
      const dueAt = hoursAfter(openedAt, limitHours)
      const says = `${limitHours} hours after ${openedAt.replace('T', ' at ')}`
      return { value: { dueAt }, missing: ['now'], because: [{ clause: 'GEN-05', says }] }
    }
    const { status, hours, elapsedMs, says } = deadlineStatus({
      start: openedAt,
      done: firstActionAt,
      now: until,
      limitHours,
    })
    if (firstActionAt !== undefined && elapsedMs < 0) return { invalid: 'firstActionAt must not be before openedAt.' }
    return { value: { status, hours }, because: [{ clause: 'GEN-05', says }] }
  },
})
