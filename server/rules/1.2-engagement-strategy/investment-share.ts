import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/** ES-01: the share of MRR that is spent on a client, and the strategies whose range holds it; two share 3 % and 6 %. */
export const investmentShare = defineRule({
  id: 'ES-01',
  title: 'CS investment percent by strategy',
  clauses: ['ES-01'],
  parameters,
  input: { mrr: field.money, csSpend: field.money.describe('What is spent on the client in a month') },
  decide({ mrr, csSpend }, values) {
    if (mrr === 0) return { invalid: 'Of no MRR nothing is a share.' }
    const share = Exact.of(csSpend).times(100).over(mrr)
    const csPercent = share.rounded()
    const ranges = Object.entries(values['ES-01'])
    const strategies = ranges.filter(([, { from, to }]) => share.isAtLeast(from) && Exact.of(to).isAtLeast(share))
    const fits =
      strategies.length === 0
        ? 'outside the ranges of all strategies'
        : strategies.map(([name, { from, to }]) => `${name} (${from} to ${to} %)`).join(' or ')
    return {
      value: { csPercent, strategies: strategies.map(([name]) => name) },
      because: [
        {
          clause: 'ES-01',
          says: `${sayNumber(csSpend)} / ${sayNumber(mrr)} = ${sayNumber(csPercent)} % of MRR: ${fits}`,
        },
      ],
    }
  },
})
