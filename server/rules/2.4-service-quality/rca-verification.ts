import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** SQ-09: a fix is verified when its metric rebounds within one cadence cycle. The size of a rebound is not given. */
export const rcaVerification = defineRule({
  id: 'SQ-09',
  title: 'RCA verification',
  clauses: ['SQ-09'],
  parameters: inEdition({ 'SQ-09': { cycles: 1 } }),
  input: {
    metricRebounded: z.boolean().describe("The metric rebounded, by the provider's own measure"),
    cyclesSinceFix: field.count.describe('Cadence cycles since the fix'),
  },
  decide({ metricRebounded, cyclesSinceFix }, values) {
    const { cycles } = values['SQ-09']
    const inTime = cyclesSinceFix <= cycles
    const status = metricRebounded ? (inTime ? 'verified' : 'verified-late') : inTime ? 'open' : 'overdue'
    const says = `Rebounded: ${metricRebounded ? 'yes' : 'no'}; cycles since the fix: ${cyclesSinceFix} of ${cycles}`
    return { value: { status }, because: [{ clause: 'SQ-09', says }] }
  },
})
