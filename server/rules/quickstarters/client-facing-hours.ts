import { parameters } from '../1.2-engagement-strategy/parameters.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'

/** FND-19: the hours of a full-time person that are left for clients, and whether hours and share are the usual ones. */
export const clientFacingHours = defineRule({
  id: 'FND-19',
  title: 'Client-facing hours per FTE',
  clauses: ['FND-19'],
  parameters,
  input: { fteHours: field.hours.describe('Hours of one full-time person in a year'), facingPercent: field.percent },
  decide({ fteHours, facingPercent }, values) {
    const usual = values['FND-19']
    const within = (amount: number, { from, to }: { from: number; to: number }) => amount >= from && amount <= to
    const hours = Exact.of(fteHours).times(facingPercent).over(100).rounded()
    const says = [
      `${sayNumber(fteHours)} x ${facingPercent} % = ${sayNumber(hours)} hours with clients a year`,
      `Usual are ${sayNumber(usual.hours.from)} to ${sayNumber(usual.hours.to)} hours, ${usual.facingPercent.from} to ${usual.facingPercent.to} % of them with clients`,
    ]
    return {
      value: {
        clientFacingHours: hours,
        hoursUsual: within(fteHours, usual.hours),
        shareUsual: within(facingPercent, usual.facingPercent),
      },
      because: says.map((each) => ({ clause: 'FND-19' as const, says: each })),
    }
  },
})
