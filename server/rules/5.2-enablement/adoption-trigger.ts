import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** PPL-044: whether MFA or endpoint compliance fires the adoption trigger (PPL-040). Its limits are examples of the blueprint. */
export const adoptionTrigger = defineRule({
  id: 'PPL-044',
  title: 'Adoption trigger evaluation',
  clauses: ['PPL-044'],
  parameters: inEdition({ 'PPL-044': { mfaPercent: 60, endpointCompliancePercent: 80 } }),
  input: { mfaPercent: field.percent.optional(), endpointCompliancePercent: field.percent.optional() },
  decide({ mfaPercent, endpointCompliancePercent }, values) {
    const limits = values['PPL-044']
    const below = [
      ...(mfaPercent !== undefined && mfaPercent < limits.mfaPercent
        ? [`MFA ${mfaPercent} % is below ${limits.mfaPercent} %`]
        : []),
      ...(endpointCompliancePercent !== undefined && endpointCompliancePercent < limits.endpointCompliancePercent
        ? [`endpoint compliance ${endpointCompliancePercent} % is below ${limits.endpointCompliancePercent} %`]
        : []),
    ]
    const missing = absentOf({ mfaPercent, endpointCompliancePercent }, ['mfaPercent', 'endpointCompliancePercent'])
    if (below.length === 0 && missing.length > 0) return { missing }
    const says = below.length > 0 ? below.join('; ') : 'Neither MFA nor endpoint compliance is below its limit'
    return { value: { fires: below.length > 0 }, missing, because: [{ clause: 'PPL-044', says }] }
  },
})
