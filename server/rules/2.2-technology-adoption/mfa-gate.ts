import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

/** DMI-05: below 60 % MFA, remediation comes before any new initiative or proposal. */
export const mfaGate = defineRule({
  id: 'DMI-05',
  title: 'Fix-first gate: MFA',
  clauses: ['DMI-05', 'DMI-T01', 'DMI-T07'],
  parameters,
  conflicts: ['adoption-trigger-days'],
  input: { mfaPercent: field.percent },
  decide({ mfaPercent }, values, positions) {
    const { mfaFrom } = values['DMI-05']
    if (mfaPercent >= mfaFrom) {
      const says = `MFA at ${mfaPercent} % is not below ${mfaFrom} %: no gate`
      return { value: { gated: false }, because: [{ clause: 'DMI-05', says }] }
    }
    const clause = positions['adoption-trigger-days'] === 'remediation-5-days' ? 'DMI-T01' : 'DMI-T07'
    return {
      value: { gated: true },
      because: [
        { clause: 'DMI-05', says: `MFA at ${mfaPercent} % is below ${mfaFrom} %: remediation first` },
        { clause, says: `Remediation is due in ${values[clause].days} days` },
      ],
    }
  },
})
