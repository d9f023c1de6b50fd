import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** FND-17: the hours that an annual budget pays for, and whether the meetings that were promised fit into them. */
export const budgetedHours = defineRule({
  id: 'FND-17',
  title: 'Hours available from annual budget',
  clauses: ['FND-17'],
  parameters: inEdition({}),
  input: {
    annualBudget: field.money,
    hourlyRate: field.hourlyCost,
    promisedHours: field.hours.optional().describe('Hours that promised QBRs and roadmap sessions take in a year'),
  },
  decide({ annualBudget, hourlyRate, promisedHours }) {
    const available = Exact.of(annualBudget).over(hourlyRate)
    const hours = available.rounded()
    const fits = promisedHours === undefined ? null : available.isAtLeast(promisedHours)
    const says = [
      `${sayNumber(annualBudget)} / ${sayNumber(hourlyRate)} = ${sayNumber(hours)} hours a year`,
      ...(fits === null ? [] : [`Promised ${sayNumber(promisedHours!)} hours ${fits ? 'fit' : 'do not fit'}`]),
    ]
    return { value: { hours, fits }, because: says.map((each) => ({ clause: 'FND-17' as const, says: each })) }
  },
})
