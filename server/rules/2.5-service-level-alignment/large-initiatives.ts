import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { largeInitiativeFields, largeInitiativeGate } from '../large-initiative-gate.ts'

/** SLA-06: red alignment pauses new initiatives above an amount until the QBR notes record a Roadmap Reset. */
export const largeInitiatives = defineRule({
  id: 'SLA-06',
  title: 'Alignment gate on large initiatives',
  clauses: ['SLA-06'],
  parameters: inEdition({ 'SLA-06': { redMonths: 2 } }),
  input: {
    ...largeInitiativeFields,
    roadmapReset: z.boolean().optional().describe('A Roadmap Reset is recorded in the QBR notes'),
  },
  decide({ roadmapReset, ...input }, values) {
    const lifted = { name: 'roadmapReset', holds: roadmapReset }
    const gate = largeInitiativeGate(input, lifted, values['SLA-06'].redMonths)
    if ('missing' in gate) return gate
    return { value: { paused: gate.paused }, because: [{ clause: 'SLA-06', says: gate.says }] }
  },
})
