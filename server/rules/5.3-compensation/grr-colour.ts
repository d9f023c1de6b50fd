import { colourFrom } from '../colour-from.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

/** PPL-053: the colour of gross revenue retention. What lies between the printed bands has not reached green, so it is yellow. */
export const grrColour = defineRule({
  id: 'PPL-053',
  title: 'GRR/GDR colour',
  clauses: ['PPL-053'],
  parameters,
  input: { grr: field.percent },
  decide({ grr }, values) {
    const { yellowUpTo, ...limits } = values['PPL-053']
    const { colour, says } = colourFrom(grr, limits)
    const isBetween = grr > yellowUpTo && grr < limits.green
    const between = `${grr} is between the printed bands, above ${yellowUpTo} and below ${limits.green}: yellow`
    return { value: { colour }, because: [{ clause: 'PPL-053', says: `GRR ${isBetween ? between : says}` }] }
  },
})
