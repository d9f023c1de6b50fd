import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const cutOff = field.amount.optional().describe('Setting: no blueprint gives the cut-off')

/**
 * RISK-02: impact times likelihood, on the scale of whoever asks. High, Medium or Low follows only from cut-offs that are
 * given; the blueprints have none.
 */
export const riskSeverity = defineRule({
  id: 'RISK-02',
  title: 'Risk severity',
  clauses: ['RISK-02'],
  parameters: inEdition({}),
  input: { impact: field.amount, likelihood: field.amount, highFrom: cutOff, mediumFrom: cutOff },
  decide(input) {
    const { impact, likelihood, highFrom, mediumFrom } = input
    if (highFrom !== undefined && mediumFrom !== undefined && mediumFrom >= highFrom)
      return { invalid: 'mediumFrom must be below highFrom.' }
    const severity = Exact.of(impact).times(likelihood)
    const sum = `${impact} x ${likelihood} = ${severity.rounded()}`
    const label = labelOf(severity, highFrom, mediumFrom)
    const missing = label === null ? absentOf(input, ['highFrom', 'mediumFrom']) : []
    const says = label === null ? `${sum}; the label needs a local scale` : `${sum}: ${label}`
    return { value: { severity: severity.rounded(), label }, missing, because: [{ clause: 'RISK-02', says }] }
  },
})

function labelOf(severity: Exact, highFrom: number | undefined, mediumFrom: number | undefined) {
  if (highFrom === undefined) return null
  if (severity.isAtLeast(highFrom)) return 'high'
  if (mediumFrom === undefined) return null
  return severity.isAtLeast(mediumFrom) ? 'medium' : 'low'
}
