import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

const part = z.strictObject({
  plan: field.words.describe('The role whose plan it is'),
  weight: z.number().min(0).max(1).describe('Share of the role, 0-1'),
  payout: field.money.describe('What that plan pays'),
})

/** PPL-067: the payout of a blended role is the weighted sum of its role plans; the weights add up to 1. */
export const blendedPayout = defineRule({
  id: 'PPL-067',
  title: 'Blended role payout',
  clauses: ['PPL-067'],
  parameters: inEdition({ 'PPL-067': { weights: 1 } }),
  input: { plans: z.array(part).min(1).max(20) },
  decide({ plans }, values) {
    const { weights } = values['PPL-067']
    const sum = plans.reduce((total, { weight }) => total.plus(weight), Exact.of(0))
    if (!(sum.isAtLeast(weights) && Exact.of(weights).isAtLeast(sum))) {
      return { invalid: `The weights of plans must add up to ${weights}, not ${sum.rounded(6)}.` }
    }
    const payout = plans
      .reduce((total, { weight, payout: pays }) => total.plus(Exact.of(weight).times(pays)), Exact.of(0))
      .rounded()
    const terms = plans.map(({ plan, weight, payout: pays }) => `${weight} x ${plan} ${sayNumber(pays)}`)
    return { value: { payout }, because: [{ clause: 'PPL-067', says: `${terms.join(' + ')} = ${sayNumber(payout)}` }] }
  },
})
