import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/** ES-03: the hours that a budget pays for in a year. Not rounded to whole hours: the blueprint rounds both ways. */
export const budgetHours = defineRule({
  id: 'ES-03',
  title: 'CS hours from budget',
  clauses: ['ES-03'],
  parameters,
  input: { annualBudget: field.money, hourlyCost: field.hourlyCost },
  decide({ annualBudget, hourlyCost }) {
    const hoursPerYear = Exact.of(annualBudget).over(hourlyCost).rounded()
    const says = `${sayNumber(annualBudget)} / ${sayNumber(hourlyCost)} = ${sayNumber(hoursPerYear)} hours a year`
    return { value: { hoursPerYear }, because: [{ clause: 'ES-03', says }] }
  },
})
