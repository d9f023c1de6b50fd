import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { addTime } from '../kinds/add-time.ts'
import { dueOn } from '../triggers/define-trigger.ts'

/** RHY-02: the days by which the pack goes out before a meeting, and the recap and the calls to action after it. */
export const meetingTiming = defineRule({
  id: 'RHY-02',
  kind: 'schedule',
  title: 'Pack, recap and CTAs around a meeting',
  clauses: ['RHY-02'],
  parameters: inEdition({ 'RHY-02': { packBusinessDaysBefore: 5, recapHours: 48, ctaHours: 72 } }),
  input: { meetingOn: z.iso.date().describe('Day of the meeting') },
  decide({ meetingOn }, values) {
    const { packBusinessDaysBefore, recapHours, ctaHours } = values['RHY-02']
    const value = {
      packDueOn: addTime(meetingOn, { businessDays: -packBusinessDaysBefore }),
      recapDueOn: dueOn(meetingOn, { hours: recapHours }),
      ctasDueOn: dueOn(meetingOn, { hours: ctaHours }),
    }
    const says = `Pack ${packBusinessDaysBefore} business days before ${meetingOn}, recap ${recapHours} hours and CTAs ${ctaHours} hours after`
    return { value, because: [{ clause: 'RHY-02', says }] }
  },
})
