import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { addTime } from '../kinds/add-time.ts'

/** SQ-08: by which day a mini-RCA is done, and whether it keeps to its minutes. Holidays count as business days. */
export const miniRca = defineRule({
  id: 'SQ-08',
  kind: 'schedule',
  title: 'Mini-RCA: time limit',
  clauses: ['SQ-08'],
  parameters: inEdition({ 'SQ-08': { within: { businessDays: 5 }, minutes: 15 } }),
  input: {
    incidentOn: z.iso.date(),
    doneOn: z.iso.date().optional(),
    today: z.iso.date().optional(),
    minutes: field.amount.optional().describe('Minutes that the RCA took'),
  },
  decide({ incidentOn, doneOn, today, minutes }, values) {
    const limit = values['SQ-08']
    const dueOn = addTime(incidentOn, limit.within)
    const done = doneOn === undefined ? {} : { status: doneOn <= dueOn ? 'on-time' : 'late' }
    const open = doneOn !== undefined || today === undefined ? {} : { status: today <= dueOn ? 'due' : 'overdue' }
    const short = minutes === undefined ? {} : { shortEnough: minutes <= limit.minutes }
    const says = `${limit.within.businessDays} business days after ${incidentOn} is ${dueOn}; at most ${limit.minutes} minutes`
    return { value: { dueOn, ...done, ...open, ...short }, because: [{ clause: 'SQ-08', says }] }
  },
})
