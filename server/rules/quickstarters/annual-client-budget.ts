import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'
import { neededForBudget } from './needed-for-budget.ts'

const MONTHS = 12

/**
 * FND-16: a client's CS budget of a year and the hours that it pays for. The clause's annual MRR is MRR x 12. Where the
 * budget or the hours are given instead, the MRR or the share of it that they need.
 */
export const annualClientBudget = defineRule({
  id: 'FND-16',
  title: 'Annual CS budget and hours per client',
  clauses: ['FND-16'],
  parameters: inEdition({}),
  input: {
    mrr: field.money.optional(),
    csPercent: field.percent.optional(),
    hourlyCost: field.hourlyCost.optional(),
    budgetWanted: field.money.optional().describe('Budget wanted, where mrr or csPercent is what is asked for'),
    hoursWanted: field.hours.optional().describe('Hours wanted, where mrr or csPercent is what is asked for'),
    clients: field.count.max(1_000_000).optional().describe('How many clients like this one there are'),
  },
  decide(input) {
    const { mrr, csPercent, hourlyCost, clients, budgetWanted, hoursWanted } = input
    if (budgetWanted !== undefined || hoursWanted !== undefined) return neededForBudget(input)
    if (mrr === undefined || csPercent === undefined) return { missing: absentOf(input, ['mrr', 'csPercent']) }
    const monthly = Exact.of(mrr).times(csPercent).over(100)
    const budget = monthly.times(MONTHS)
    const annualBudget = budget.rounded()
    const sums = `${sayNumber(mrr)} x ${csPercent} % = ${sayNumber(monthly.rounded())} a month`
    const because = (says: string) => ({ clause: 'FND-16' as const, says })
    const all = (amount: Exact) => (clients === undefined ? undefined : amount.times(clients).rounded())
    const yearly = because(`${sums}, x ${MONTHS} = ${sayNumber(annualBudget)} a year`)
    if (hourlyCost === undefined) {
      const missing = absentOf({ hourlyCost }, ['hourlyCost'])
      const value = { annualBudget, hoursPerYear: null, ...totals({ totalBudget: all(budget) }) }
      return { value, missing, because: [yearly] }
    }
    const hoursPerYear = budget.over(hourlyCost).rounded()
    const hoursPerMonth = monthly.over(hourlyCost).rounded()
    const hours = because(
      `${sayNumber(annualBudget)} / ${sayNumber(hourlyCost)} = ${sayNumber(hoursPerYear)} hours a year, ${sayNumber(hoursPerMonth)} a month`,
    )
    const together = totals({ totalBudget: all(budget), totalHours: all(budget.over(hourlyCost)) })
    return { value: { annualBudget, hoursPerYear, ...together }, because: [yearly, hours] }
  },
})

/** The totals of several clients, where there are any. */
const totals = (of: Record<string, number | undefined>): Record<string, number> =>
  Object.fromEntries(Object.entries(of).flatMap(([name, total]) => (total === undefined ? [] : [[name, total]])))
