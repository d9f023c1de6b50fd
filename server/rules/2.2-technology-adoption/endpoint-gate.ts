import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

/** DMI-06: below 80 % endpoint protection, remediation comes before any new initiative or proposal. */
export const endpointGate = defineRule({
  id: 'DMI-06',
  title: 'Fix-first gate: endpoint',
  clauses: ['DMI-06', 'DMI-T02', 'DMI-T08'],
  parameters,
  conflicts: ['adoption-trigger-days'],
  input: { endpointPercent: field.percent },
  decide({ endpointPercent }, values, positions) {
    const { endpointFrom } = values['DMI-06']
    if (endpointPercent >= endpointFrom) {
      const says = `Endpoint protection at ${endpointPercent} % is not below ${endpointFrom} %: no gate`
      return { value: { gated: false }, because: [{ clause: 'DMI-06', says }] }
    }
    const clause = positions['adoption-trigger-days'] === 'remediation-5-days' ? 'DMI-T02' : 'DMI-T08'
    const says = `Endpoint protection at ${endpointPercent} % is below ${endpointFrom} %: remediation first`
    return {
      value: { gated: true },
      because: [
        { clause: 'DMI-06', says },
        { clause, says: `Remediation is due in ${values[clause].days} days` },
      ],
    }
  },
})
