import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { redMonthsGate } from '../red-months-gate.ts'
import { parameters } from './parameters.ts'

/** CX-06: whether red client experience pauses expansion credit. */
export const cxExpansionGate = defineRule({
  id: 'CX-06',
  title: 'CX expansion gate',
  clauses: ['CX-06'],
  parameters,
  conflicts: ['expansion-gate'],
  input: { consecutiveRedMonths: field.months },
  decide({ consecutiveRedMonths }, values, positions) {
    const { redMonths } = values['CX-06']
    const { expansionGated, says } = redMonthsGate(consecutiveRedMonths, redMonths, positions['expansion-gate'])
    return { value: { expansionGated }, because: [{ clause: 'CX-06', says }] }
  },
})
