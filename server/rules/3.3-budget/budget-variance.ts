import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/**
 * BUD-04: how far the actual budget is from the forecast, either way, in percent of the forecast; without the actual one,
 * between which amounts it stays green. Beyond the limit the budget blueprint asks to investigate, and the At Risk
 * blueprint fires a trigger as well (RISK-T13); both stand.
 */
export const budgetVariance = defineRule({
  id: 'BUD-04',
  title: 'Forecast vs actual variance',
  clauses: ['BUD-04', 'RISK-T13'],
  parameters,
  input: { forecast: field.money.min(0.01), actual: field.money.optional() },
  decide({ forecast, actual }, values) {
    const { greenWithin } = values['BUD-04']
    const { atRiskAbove } = values['RISK-T13']
    if (actual === undefined) {
      const margin = Exact.of(forecast).times(greenWithin).over(100)
      const [greenFrom, greenTo] = [Exact.of(forecast).minus(margin), Exact.of(forecast).plus(margin)]
      const says = `${sayNumber(forecast)} +/- ${greenWithin} %; green up to ${greenWithin} % either way`
      const value = { greenFrom: greenFrom.rounded(), greenTo: greenTo.rounded() }
      return { value, missing: ['actual'], because: [{ clause: 'BUD-04', says }] }
    }
    const [low, high] = actual < forecast ? [actual, forecast] : [forecast, actual]
    const variance = Exact.of(high).minus(low).times(100).over(forecast)
    const green = Exact.of(greenWithin).isAtLeast(variance)
    const atRisk = !Exact.of(atRiskAbove).isAtLeast(variance)
    const variancePercent = variance.rounded()
    const difference = Exact.of(high).minus(low).rounded()
    const says = `${sayNumber(difference)} / ${sayNumber(forecast)} = ${variancePercent} %; green up to ${greenWithin} %`
    const trigger = `Above ${atRiskAbove} % the account is flagged At Risk as well`
    return {
      value: { variancePercent, status: green ? 'green' : 'investigate' },
      because: [{ clause: 'BUD-04', says }, ...(atRisk ? [{ clause: 'RISK-T13' as const, says: trigger }] : [])],
    }
  },
})
