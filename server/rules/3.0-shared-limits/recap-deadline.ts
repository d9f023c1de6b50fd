import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { deadlineStatus } from './deadline-status.ts'
import { parameters } from './parameters.ts'

/** GEN-04: a recap is sent within 48 clock hours of the meeting's end. A recap that is null has not been sent yet. */
export const recapDeadline = defineRule({
  id: 'GEN-04',
  title: 'Recap deadline',
  clauses: ['GEN-04'],
  parameters,
  input: {
    meetingEndedAt: field.instant,
    recapSentAt: field.instant.optional(),
    now: field.instant.optional().describe('Needed while the recap has not been sent'),
  },
  decide({ meetingEndedAt, recapSentAt, now }, values) {
    const until = recapSentAt ?? now
    if (until === undefined) return { missing: ['now'] }
    const { hours: limitHours } = values['GEN-04']
    const { status, hours, elapsedMs, says } = deadlineStatus({
      start: meetingEndedAt,
      done: recapSentAt,
      now: until,
      limitHours,
    })
    if (recapSentAt !== undefined && elapsedMs < 0) {
      return { invalid: 'recapSentAt must not be before meetingEndedAt.' }
    }
    return { value: { status, hours }, because: [{ clause: 'GEN-04', says }] }
  },
})
