import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { addTime } from '../kinds/add-time.ts'
import { dueOn } from '../triggers/define-trigger.ts'
import { hoursAfter } from './hours-after.ts'

/**
 * RHY-02: the days by which the pack goes out before a meeting, and the recap and the calls to action after it; to the
 * minute where it is known when the meeting ended.
 */
export const meetingTiming = defineRule({
  id: 'RHY-02',
  kind: 'schedule',
  title: 'Pack, recap and CTAs around a meeting',
  clauses: ['RHY-02'],
  parameters: inEdition({ 'RHY-02': { packBusinessDaysBefore: 5, recapHours: 48, ctaHours: 72 } }),
  input: {
    meetingOn: z.iso.date().optional().describe('Day of the meeting'),
    meetingEndedAt: field.instant.optional(),
  },
  decide({ meetingOn, meetingEndedAt }, values) {
    const day = meetingOn ?? meetingEndedAt?.slice(0, DAY_LENGTH)
    if (day === undefined) return { missing: ['meetingOn'] }
    const { packBusinessDaysBefore, recapHours, ctaHours } = values['RHY-02']
    const packDueOn = addTime(day, { businessDays: -packBusinessDaysBefore })
    const value =
      meetingEndedAt === undefined
        ? { packDueOn, recapDueOn: dueOn(day, { hours: recapHours }), ctasDueOn: dueOn(day, { hours: ctaHours }) }
        : {
            packDueOn,
            recapDueAt: hoursAfter(meetingEndedAt, recapHours),
            ctasDueAt: hoursAfter(meetingEndedAt, ctaHours),
          }
    const says = `Pack ${packBusinessDaysBefore} business days before ${day}, recap ${recapHours} hours and CTAs ${ctaHours} hours after`
    return { value, because: [{ clause: 'RHY-02', says }] }
  },
})

const DAY_LENGTH = 'YYYY-MM-DD'.length
