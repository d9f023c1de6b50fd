import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'
import { pulseSignal } from './signal-colours.ts'

/** CX-01: the colour of the pulse after a meeting. How many questions it has does not move the limits. */
export const pulseColour = defineRule({
  id: 'CX-01',
  title: 'CX pulse colour',
  clauses: ['CX-01'],
  parameters,
  conflicts: ['pulse-questions'],
  input: { pulse: field.rating },
  decide({ pulse }, values) {
    const { colour, says } = pulseSignal(pulse, values['CX-01'])
    return { value: { colour }, because: [{ clause: 'CX-01', says }] }
  },
})
