import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { addTime } from '../kinds/add-time.ts'

/** What the names of the rhythms mean on the calendar. */
const MONTHS = { monthly: 1, quarterly: 3, 'semi-annual': 6 } as const
type Refresh = keyof typeof MONTHS

const rhythms: Record<'A' | 'B' | 'C' | 'D' | 'highRiskRed', Refresh> = {
  A: 'quarterly',
  B: 'quarterly',
  C: 'semi-annual',
  D: 'semi-annual',
  highRiskRed: 'monthly',
}

/** DMI-04: how often the DMI is refreshed, and by which day next where the last refresh is given. */
export const refreshDue = defineRule({
  id: 'DMI-04',
  kind: 'schedule',
  title: 'DMI refresh cadence',
  clauses: ['DMI-04'],
  parameters: inEdition({ 'DMI-04': rhythms }),
  input: {
    segment: field.segment,
    highRiskRed: z.boolean().optional().describe('The adoption is red at high risk'),
    lastRefreshedOn: z.iso.date().optional(),
    today: z.iso.date().optional(),
  },
  decide({ segment, highRiskRed = false, lastRefreshedOn, today }, values) {
    const rows = values['DMI-04']
    const refresh = highRiskRed ? rows.highRiskRed : rows[segment]
    const who = highRiskRed ? 'A high-risk red' : `Segment ${segment}`
    const because = [{ clause: 'DMI-04' as const, says: `${who} is refreshed ${refresh}` }]
    if (lastRefreshedOn === undefined) return { value: { refresh }, because }
    const dueOn = addTime(lastRefreshedOn, { months: MONTHS[refresh] })
    const status = today === undefined ? {} : { status: today <= dueOn ? 'due' : 'overdue' }
    return { value: { refresh, dueOn, ...status }, because }
  },
})
