import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { percentOf } from '../kinds/measure.ts'
import { coverageField, gateInCounts } from './coverage-counts.ts'
import { parameters } from './parameters.ts'

/** DMI-05: below 60 % MFA, remediation comes before any new initiative or proposal. */
export const mfaGate = defineRule({
  id: 'DMI-05',
  title: 'Fix-first gate: MFA',
  clauses: ['DMI-05', 'DMI-T01', 'DMI-T07'],
  parameters,
  conflicts: ['adoption-trigger-days'],
  input: {
    mfaPercent: coverageField.optional(),
    users: field.count.optional().describe('All users, to count those that the gate needs'),
  },
  decide({ mfaPercent: given, users }, values, positions) {
    const { mfaFrom } = values['DMI-05']
    const counts = gateInCounts(given, users, { things: 'users', from: mfaFrom })
    const because = counts === undefined ? [] : [{ clause: 'DMI-05' as const, says: counts.says }]
    if (given === undefined)
      return counts === undefined
        ? { missing: ['mfaPercent'] }
        : { value: { gated: null, needed: counts.needed }, missing: ['mfaPercent'], because }
    const exact = percentOf(given)
    if (exact === undefined) return { missing: ['mfaPercent'] }
    const mfaPercent = exact.rounded()
    if (exact.isAtLeast(mfaFrom)) {
      const says = `MFA at ${mfaPercent} % is not below ${mfaFrom} %: no gate`
      return { value: { gated: false }, because: [{ clause: 'DMI-05', says }, ...because] }
    }
    const clause = positions['adoption-trigger-days'] === 'remediation-5-days' ? 'DMI-T01' : 'DMI-T07'
    return {
      value: { gated: true },
      because: [
        { clause: 'DMI-05', says: `MFA at ${mfaPercent} % is below ${mfaFrom} %: remediation first` },
        { clause, says: `Remediation is due in ${values[clause].days} days` },
        ...because,
      ],
    }
  },
})
