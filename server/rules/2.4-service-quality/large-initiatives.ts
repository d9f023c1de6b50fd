import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { largeInitiativeFields, largeInitiativeGate } from '../large-initiative-gate.ts'

/** SQ-04: red quality pauses new initiatives above an amount, unless a risk plan is agreed in the QBR. */
export const largeInitiatives = defineRule({
  id: 'SQ-04',
  title: 'Quality gate on large initiatives',
  clauses: ['SQ-04'],
  parameters: inEdition({ 'SQ-04': { redMonths: 2 } }),
  input: {
    ...largeInitiativeFields,
    riskPlanAgreed: z.boolean().optional().describe('A risk plan with owner, date and budget, agreed in the QBR'),
  },
  decide({ riskPlanAgreed, ...input }, values) {
    const lifted = { name: 'riskPlanAgreed', holds: riskPlanAgreed }
    const gate = largeInitiativeGate(input, lifted, values['SQ-04'].redMonths)
    if ('missing' in gate) return gate
    return { value: { paused: gate.paused }, because: [{ clause: 'SQ-04', says: gate.says }] }
  },
})
