import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/**
 * SCH-04: how many strategic meetings a vCIO can still take this week, negative where there are too many; or how many
 * some vCIOs can take in some weeks.
 */
export const vcioSlots = defineRule({
  id: 'SCH-04',
  title: 'Weekly vCIO slots',
  clauses: ['SCH-04'],
  parameters: inEdition({ 'SCH-04': { meetingsAWeek: 8 } }),
  input: {
    strategicMeetings: field.count.optional().describe('Strategic meetings of the vCIO in the week'),
    vcios: field.count.min(1).optional().describe('vCIOs, for the most strategic meetings that they can take'),
    weeks: field.count.min(1).optional().describe('Weeks in which they take them'),
  },
  decide({ strategicMeetings, vcios = 1, weeks }, values) {
    const { meetingsAWeek } = values['SCH-04']
    if (strategicMeetings === undefined) {
      if (weeks === undefined) return { missing: ['strategicMeetings'] }
      const mostMeetings = meetingsAWeek * vcios * weeks
      const says = `${meetingsAWeek} strategic meetings a week (an example, for the vCIO only) x ${vcios} x ${weeks} weeks = ${mostMeetings}`
      return { value: { mostMeetings }, because: [{ clause: 'SCH-04', says }] }
    }
    const most = meetingsAWeek * vcios * (weeks ?? 1)
    const free = most - strategicMeetings
    const taken = Math.ceil(strategicMeetings / (meetingsAWeek * vcios))
    const inAll = free < 0 ? `; they take ${taken} weeks` : ''
    const where = vcios === 1 && weeks === undefined ? '' : ` and vCIO: ${most} in all`
    const says = `${strategicMeetings} strategic meetings of at most ${meetingsAWeek} a week${where} (an example, for the vCIO only)${inAll}`
    return { value: { ok: free >= 0, free }, because: [{ clause: 'SCH-04', says }] }
  },
})
