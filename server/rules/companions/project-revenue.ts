import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** VCM-145: non-recurring revenue that proposals should bring, as a share of monthly recurring revenue. */
export const projectRevenue = defineRule({
  id: 'VCM-145',
  title: 'Project revenue target from MRR',
  clauses: ['VCM-145'],
  parameters: inEdition({ 'VCM-145': { from: 25, upTo: 30 } }),
  input: {
    mrr: field.money,
    projectRevenue: field.money.optional().describe('Non-recurring revenue of the month, to hold against the target'),
  },
  decide({ mrr, projectRevenue: revenue }, values) {
    const { from, upTo } = values['VCM-145']
    const [least, most] = [from, upTo].map((share) => Exact.of(mrr).times(share).over(100)) as [Exact, Exact]
    const target = { from: least.rounded(), upTo: most.rounded() }
    const given = revenue === undefined ? undefined : Exact.of(revenue)
    const standing =
      given === undefined ? null : !given.isAtLeast(least) ? 'below' : most.isAtLeast(given) ? 'within' : 'above'
    const says = `${from}-${upTo} % of ${sayNumber(mrr)} is ${sayNumber(target.from)}-${sayNumber(target.upTo)}`
    return {
      value: { ...target, standing },
      missing: revenue === undefined ? ['projectRevenue'] : [],
      because: [
        { clause: 'VCM-145', says },
        ...(revenue === undefined
          ? []
          : [{ clause: 'VCM-145' as const, says: `${sayNumber(revenue)} is ${standing} the target` }]),
      ],
    }
  },
})
