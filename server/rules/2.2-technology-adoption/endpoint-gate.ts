import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { percentOf } from '../kinds/measure.ts'
import { coverageField, gateInCounts } from './coverage-counts.ts'
import { parameters } from './parameters.ts'

/** DMI-06: below 80 % endpoint protection, remediation comes before any new initiative or proposal. */
export const endpointGate = defineRule({
  id: 'DMI-06',
  title: 'Fix-first gate: endpoint',
  clauses: ['DMI-06', 'DMI-T02', 'DMI-T08'],
  parameters,
  conflicts: ['adoption-trigger-days'],
  input: {
    endpointPercent: coverageField.optional(),
    endpoints: field.count.optional().describe('All endpoints, to count those that the gate needs'),
  },
  decide({ endpointPercent: given, endpoints }, values, positions) {
    const { endpointFrom } = values['DMI-06']
    const counts = gateInCounts(given, endpoints, { things: 'endpoints', from: endpointFrom })
    const because = counts === undefined ? [] : [{ clause: 'DMI-06' as const, says: counts.says }]
    if (given === undefined)
      return counts === undefined
        ? { missing: ['endpointPercent'] }
        : { value: { gated: null, needed: counts.needed }, missing: ['endpointPercent'], because }
    const exact = percentOf(given)
    if (exact === undefined) return { missing: ['endpointPercent'] }
    const endpointPercent = exact.rounded()
    if (exact.isAtLeast(endpointFrom)) {
      const says = `Endpoint protection at ${endpointPercent} % is not below ${endpointFrom} %: no gate`
      return { value: { gated: false }, because: [{ clause: 'DMI-06', says }, ...because] }
    }
    const clause = positions['adoption-trigger-days'] === 'remediation-5-days' ? 'DMI-T02' : 'DMI-T08'
    const says = `Endpoint protection at ${endpointPercent} % is below ${endpointFrom} %: remediation first`
    return {
      value: { gated: true },
      because: [
        { clause: 'DMI-06', says },
        { clause, says: `Remediation is due in ${values[clause].days} days` },
        ...because,
      ],
    }
  },
})
