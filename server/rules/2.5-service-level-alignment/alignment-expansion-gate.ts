import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { redMonthsGate } from '../red-months-gate.ts'

/** SLA-07: whether red alignment pauses expansion credit. The overview (SLA-08) would pause it at one red month. */
export const alignmentExpansionGate = defineRule({
  id: 'SLA-07',
  title: 'Alignment expansion gate',
  clauses: ['SLA-07', 'SLA-08'],
  parameters: inEdition({ 'SLA-07': { redMonths: 2 } }),
  conflicts: ['expansion-gate'],
  input: { consecutiveRedMonths: field.months },
  decide({ consecutiveRedMonths }, values, positions) {
    const position = positions['expansion-gate']
    const { expansionGated, says } = redMonthsGate(consecutiveRedMonths, values['SLA-07'].redMonths, position)
    const clause = position === 'any-red' ? 'SLA-08' : 'SLA-07'
    const fix = { clause: 'SLA-07' as const, says: 'The work is resequenced to alignment fixes' }
    return { value: { expansionGated }, because: [{ clause, says }, ...(expansionGated ? [fix] : [])] }
  },
})
