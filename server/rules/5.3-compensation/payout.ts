import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

const share = z.number().min(0).max(1)

/**
 * PPL-066: the variable pay for shares of green and yellow, as printed, always with the warning that the owner of the
 * plan must confirm it. Read as "full green pays all", no other mix of colours has an amount.
 */
export const payout = defineRule({
  id: 'PPL-066',
  title: 'Payout formula',
  clauses: ['PPL-066'],
  parameters,
  conflicts: ['payout-formula'],
  input: {
    targetBonus: field.money,
    greenShare: share.describe('Share of green, 0-1'),
    yellowShare: share.describe('Share of yellow, 0-1'),
  },
  decide({ targetBonus, greenShare, yellowShare }, values, positions) {
    if (!Exact.of(1).isAtLeast(Exact.of(greenShare).plus(yellowShare))) {
      return { invalid: 'greenShare and yellowShare must not be more than 1 together.' }
    }
    if (positions['payout-formula'] === 'full-target-at-green') {
      const isFull = greenShare === 1
      const says = isFull
        ? 'Full green pays the whole target bonus'
        : 'Only full green has an amount in this reading; the pay for a mix of colours is not said'
      const because = [{ clause: 'PPL-066' as const, says }]
      return isFull ? { value: { paidVariable: targetBonus }, because } : { missing: [], because }
    }
    const { green, yellow } = values['PPL-066'].weights
    const weighed = Exact.of(greenShare).times(green).plus(Exact.of(yellowShare).times(yellow))
    const paidVariable = weighed.times(targetBonus).rounded()
    const formula = `${sayNumber(targetBonus)} x (${green} x ${greenShare} + ${yellow} x ${yellowShare}) = ${sayNumber(paidVariable)}`
    const warning = 'As printed, full green pays half of the target bonus; the owner of the plan must confirm it'
    return { value: { paidVariable }, because: [formula, warning].map((says) => ({ clause: 'PPL-066', says })) }
  },
})
