import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

const MONTHS = 12

/** FND-16: a client's CS budget of a year and the hours that it pays for. The clause's annual MRR is MRR x 12. */
export const annualClientBudget = defineRule({
  id: 'FND-16',
  title: 'Annual CS budget and hours per client',
  clauses: ['FND-16'],
  parameters: inEdition({}),
  input: { mrr: field.money, csPercent: field.percent, hourlyCost: field.hourlyCost.optional() },
  decide({ mrr, csPercent, hourlyCost }) {
    const monthly = Exact.of(mrr).times(csPercent).over(100)
    const budget = monthly.times(MONTHS)
    const annualBudget = budget.rounded()
    const sums = `${sayNumber(mrr)} x ${csPercent} % = ${sayNumber(monthly.rounded())} a month`
    const because = (says: string) => ({ clause: 'FND-16' as const, says })
    const yearly = because(`${sums}, x ${MONTHS} = ${sayNumber(annualBudget)} a year`)
    if (hourlyCost === undefined) {
      const missing = absentOf({ hourlyCost }, ['hourlyCost'])
      return { value: { annualBudget, hoursPerYear: null }, missing, because: [yearly] }
    }
    const hoursPerYear = budget.over(hourlyCost).rounded()
    const hoursPerMonth = monthly.over(hourlyCost).rounded()
    const hours = because(
      `${sayNumber(annualBudget)} / ${sayNumber(hourlyCost)} = ${sayNumber(hoursPerYear)} hours a year, ${sayNumber(hoursPerMonth)} a month`,
    )
    return { value: { annualBudget, hoursPerYear }, because: [yearly, hours] }
  },
})
