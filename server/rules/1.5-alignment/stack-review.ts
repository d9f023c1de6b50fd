import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { addTime } from '../kinds/add-time.ts'

/** What the names of the rhythms mean on the calendar. */
const MONTHS = { annual: 12, 'semi-annual': 6 } as const
const RHYTHMS = ['annual', 'semi-annual'] as const

/** STK-07: by which day the standard stack is reviewed again. Without a rhythm only the last day that any allows is known. */
export const stackReview = defineRule({
  id: 'STK-07',
  kind: 'schedule',
  title: 'Next review of the standard stack',
  clauses: ['STK-07'],
  parameters: inEdition({ 'STK-07': { latest: 'annual', rhythms: RHYTHMS } as const }),
  conflicts: ['stack-review'],
  input: {
    lastReviewedOn: z.iso.date(),
    rhythm: z.enum(RHYTHMS).optional(),
    today: z.iso.date().optional(),
  },
  decide({ lastReviewedOn, rhythm, today }, values, positions) {
    const { latest } = values['STK-07']
    const chosen = positions['stack-review'] === 'annual' ? latest : rhythm
    const dueOn = addTime(lastReviewedOn, { months: MONTHS[chosen ?? latest] })
    const isSettled = chosen !== undefined
    const status = today === undefined ? {} : { status: today > dueOn ? 'overdue' : isSettled ? 'due' : null }
    const says = isSettled
      ? `Reviewed on ${lastReviewedOn}, ${chosen}: due on ${dueOn}`
      : `Reviewed on ${lastReviewedOn}, annual or semi-annual: at the latest on ${dueOn}`
    return {
      value: { dueOn: isSettled ? dueOn : null, latestOn: dueOn, ...status },
      missing: isSettled ? [] : ['rhythm'],
      because: [{ clause: 'STK-07', says }],
    }
  },
})
