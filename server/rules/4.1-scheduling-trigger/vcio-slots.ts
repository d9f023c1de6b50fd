import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** SCH-04: how many strategic meetings a vCIO can still take this week; negative where there are too many. */
export const vcioSlots = defineRule({
  id: 'SCH-04',
  title: 'Weekly vCIO slots',
  clauses: ['SCH-04'],
  parameters: inEdition({ 'SCH-04': { meetingsAWeek: 8 } }),
  input: { strategicMeetings: field.count.describe('Strategic meetings of the vCIO in the week') },
  decide({ strategicMeetings }, values) {
    const { meetingsAWeek } = values['SCH-04']
    const free = meetingsAWeek - strategicMeetings
    const weeks = Math.ceil(strategicMeetings / meetingsAWeek)
    const inAll = free < 0 ? `; they take ${weeks} weeks` : ''
    const says = `${strategicMeetings} strategic meetings of at most ${meetingsAWeek} a week (an example, for the vCIO only)${inAll}`
    return { value: { ok: free >= 0, free }, because: [{ clause: 'SCH-04', says }] }
  },
})
