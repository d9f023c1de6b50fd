import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

const MONTHS = 12
const MODELS = { A: 'Boutique', B: 'Premium', C: 'Standard', D: 'Value' } as const

/** FND-13: the investment model of a segment by the example table, and what its share comes to in a year. D has two. */
export const segmentModel = defineRule({
  id: 'FND-13',
  title: 'Segment to engagement model',
  clauses: ['FND-13'],
  parameters,
  input: { segment: field.segment, mrr: field.money },
  decide({ segment, mrr }, values) {
    const csPercent = values['FND-13'][segment]
    const annualBudget = Exact.of(mrr).times(MONTHS).times(csPercent).over(100).rounded()
    const sum = `${sayNumber(mrr)} x 12 x ${csPercent} % = ${sayNumber(annualBudget)} a year`
    const orOne = segment === 'D' ? ['The table leaves open when D is a Cost Driver at 1 %'] : []
    return {
      value: { model: MODELS[segment], csPercent, annualBudget },
      because: [`Segment ${segment} is ${MODELS[segment]}, ${csPercent} %: ${sum}`, ...orOne].map((says) => ({
        clause: 'FND-13',
        says,
      })),
    }
  },
})
