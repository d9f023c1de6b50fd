import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

// A sum of twenty terms is the most that a person would check by hand.
const TERMS_SHOWN = 20

/**
 * DMI-01: the average coverage of the insights, weighted from 1 to 5. An insight that is listed without its coverage
 * leaves the index unknown, for leaving it out could raise it.
 */
export const maturityIndex = defineRule({
  id: 'DMI-01',
  title: 'Digital maturity index',
  clauses: ['DMI-01'],
  parameters,
  input: {
    insights: z.array(
      z.strictObject({
        name: z.string().trim().min(1).max(200).optional(),
        coverage: field.percent,
        weight: z.number().describe('Points, 1-5'),
      }),
    ),
  },
  decide({ insights }, values) {
    if (insights.length === 0) return { missing: ['insights'] }
    const { leastWeight, mostWeight } = values['DMI-01']
    const names = insights.map(({ name }) => name?.toLowerCase())
    for (const [at, { name, weight }] of insights.entries()) {
      if (weight < leastWeight || weight > mostWeight) {
        return { invalid: `insights[${at}].weight must be from ${leastWeight} to ${mostWeight}, not ${weight}.` }
      }
      if (name !== undefined && names.indexOf(name.toLowerCase()) !== at) {
        return { invalid: `insights[${at}].name repeats an insight that is listed before.` }
      }
    }
    const sumOf = (pick: (insight: (typeof insights)[number]) => Exact) =>
      insights.reduce((sum, insight) => sum.plus(pick(insight)), Exact.of(0))
    const earned = sumOf(({ coverage, weight }) => Exact.of(coverage).times(weight))
    const weights = sumOf(({ weight }) => Exact.of(weight))
    const dmi = earned.over(weights).rounded()

    const terms = insights.map(({ coverage, weight }) => `${coverage} x ${weight}`)
    const sum = terms.length > TERMS_SHOWN ? `sum of ${terms.length} products` : terms.join(' + ')
    const says = `(${sum}) / ${weights.rounded()} = ${earned.rounded()} / ${weights.rounded()} = ${dmi}`
    return { value: { dmi }, because: [{ clause: 'DMI-01', says }] }
  },
})
