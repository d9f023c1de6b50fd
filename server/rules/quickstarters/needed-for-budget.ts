import { absentOf } from '../absent-of.ts'
import { Exact } from '../exact.ts'
import { sayNumber } from '../say-number.ts'

const MONTHS = 12
const CLAUSE = 'FND-16'

interface Given {
  mrr?: number | undefined
  csPercent?: number | undefined
  hourlyCost?: number | undefined
  budgetWanted?: number | undefined
  hoursWanted?: number | undefined
}

/** The MRR or the share of it that a year's budget, or the hours that it is to pay for, need: FND-16 turned round. */
export function neededForBudget(given: Given) {
  const { mrr, csPercent, hourlyCost, budgetWanted, hoursWanted } = given
  if (budgetWanted !== undefined && hoursWanted !== undefined)
    return { invalid: 'Give budgetWanted or hoursWanted, not both.' }
  if (mrr !== undefined && csPercent !== undefined)
    return { invalid: 'With mrr and csPercent the budget is settled; leave out what is asked for.' }
  if (budgetWanted === undefined && hourlyCost === undefined) return { missing: absentOf(given, ['hourlyCost']) }
  if (mrr === undefined && csPercent === undefined) return { missing: absentOf(given, ['mrr', 'csPercent']) }
  if (mrr === 0 || csPercent === 0) return { invalid: 'Nothing pays for no budget.' }

  const budget = budgetWanted === undefined ? Exact.of(hoursWanted!).times(hourlyCost!) : Exact.of(budgetWanted)
  const hours =
    budgetWanted === undefined
      ? [`${sayNumber(hoursWanted!)} hours x ${sayNumber(hourlyCost!)} = ${sayNumber(budget.rounded())} a year`]
      : []
  const monthly = budget.over(MONTHS)
  const because = (says: string) => [...hours, says].map((each) => ({ clause: CLAUSE as typeof CLAUSE, says: each }))
  const ofMonth = `${sayNumber(budget.rounded())} / ${MONTHS} = ${sayNumber(monthly.rounded())} a month`
  if (mrr === undefined) {
    const neededMrr = monthly.times(100).over(csPercent!).rounded()
    return {
      value: { neededMrr },
      because: because(`${ofMonth}, / ${csPercent} % = ${sayNumber(neededMrr)} of MRR`),
    }
  }
  const neededPercent = monthly.times(100).over(mrr).rounded()
  return {
    value: { neededPercent },
    because: because(`${ofMonth}, / ${sayNumber(mrr)} = ${sayNumber(neededPercent)} % of MRR`),
  }
}
