import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { redMonthsGate } from '../red-months-gate.ts'
import { parameters } from './parameters.ts'

/** ENG-07: whether red engagement pauses expansion credit. Urgent work that lowers a risk stays allowed, as stability work. */
export const engagementExpansionGate = defineRule({
  id: 'ENG-07',
  title: 'Engagement expansion gate',
  clauses: ['ENG-07'],
  parameters,
  conflicts: ['expansion-gate'],
  input: { consecutiveRedMonths: field.months },
  decide({ consecutiveRedMonths }, values, positions) {
    const { redMonths } = values['ENG-07']
    const { expansionGated, says } = redMonthsGate(consecutiveRedMonths, redMonths, positions['expansion-gate'])
    const allowed = { clause: 'ENG-07' as const, says: 'Urgent risk reduction stays allowed, logged as stability work' }
    return { value: { expansionGated }, because: [{ clause: 'ENG-07', says }, ...(expansionGated ? [allowed] : [])] }
  },
})
