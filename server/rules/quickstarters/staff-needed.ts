import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

const FTE_DECIMALS = 3

/** FND-21: full-time people for the hours of all clients and segments. Their hours are given and never assumed. */
export const staffNeeded = defineRule({
  id: 'FND-21',
  title: 'CS staff needed',
  clauses: ['FND-21'],
  parameters: inEdition({}),
  input: {
    totalHours: field.hours.describe('Hours of all clients and segments in a year'),
    hoursPerFte: field.hours.min(0.01).describe('Hours of one full-time person in a year'),
  },
  decide({ totalHours, hoursPerFte }) {
    const fte = Exact.of(totalHours).over(hoursPerFte).rounded(FTE_DECIMALS)
    const says = `${sayNumber(totalHours)} / ${sayNumber(hoursPerFte)} = ${sayNumber(fte)} FTE`
    return { value: { fte }, because: [{ clause: 'FND-21', says }] }
  },
})
