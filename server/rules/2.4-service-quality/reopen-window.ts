import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** SQ-13: a ticket that is re-opened, or an issue that comes back, counts as recurrence within this many days. */
export const reopenWindow = defineRule({
  id: 'SQ-13',
  title: 'Reopen window',
  clauses: ['SQ-13'],
  parameters: inEdition({ 'SQ-13': { days: 30 } }),
  input: { daysSinceClosed: field.days.describe('Whole days from closing to the re-opening or the repeat') },
  decide({ daysSinceClosed }, values) {
    const { days } = values['SQ-13']
    const counts = daysSinceClosed <= days
    const says = `${daysSinceClosed} days are ${counts ? '' : 'not '}within ${days}`
    return { value: { countsAsRecurrence: counts }, because: [{ clause: 'SQ-13', says }] }
  },
})
