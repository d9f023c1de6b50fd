import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

const MONTHS = 12

/** FND-12: what another investment model, or another share of MRR, changes of a client's CS budget of a year. */
export const investmentModelChange = defineRule({
  id: 'FND-12',
  title: 'Change of the engagement investment model',
  clauses: ['FND-12'],
  parameters,
  input: { mrr: field.money, csPercentBefore: field.percent, csPercentNow: field.percent },
  decide({ mrr, csPercentBefore, csPercentNow }, values) {
    const budgetAt = (percent: number) => Exact.of(mrr).times(MONTHS).times(percent).over(100)
    const [before, now] = [budgetAt(csPercentBefore), budgetAt(csPercentNow)]
    const budgetChange = now.minus(before).rounded()
    const nameOf = (percent: number) => {
      const [name] = Object.entries(values['FND-12']).find(([, each]) => each === percent) ?? []
      return name === undefined ? `${percent} %` : `${name} ${percent} %`
    }
    const step = (percent: number, budget: Exact) =>
      `${nameOf(percent)}: ${sayNumber(mrr)} x 12 x ${percent} % = ${sayNumber(budget.rounded())} a year`
    return {
      value: { budgetChange },
      because: [step(csPercentBefore, before), step(csPercentNow, now)].map((says) => ({ clause: 'FND-12', says })),
    }
  },
})
