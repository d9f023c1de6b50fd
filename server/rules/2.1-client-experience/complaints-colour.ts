import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'
import { complaintsSignal } from './signal-colours.ts'

/** CX-03: the colour of the complaints logged this month. */
export const complaintsColour = defineRule({
  id: 'CX-03',
  title: 'CX complaints colour',
  clauses: ['CX-03'],
  parameters,
  input: { complaintsThisMonth: field.count },
  decide({ complaintsThisMonth }, values) {
    const { colour, says } = complaintsSignal(complaintsThisMonth, values['CX-03'])
    return { value: { colour }, because: [{ clause: 'CX-03', says }] }
  },
})
