import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

const CLAUSE_OF = {
  'guideline-1-to-2': 'FND-14',
  'lean-1-to-3': 'ES-01',
  'example-1': 'FND-14',
  'preset-2': 'ES-04',
} as const

/** FND-14: what a Segment D client at Technology Support pays for in Customer Success a month, least and most. */
export const supportInvestment = defineRule({
  id: 'FND-14',
  title: 'CS investment for Segment D at Technology Support',
  clauses: ['FND-14', 'ES-01', 'ES-04', 'FND-13'],
  parameters: inEdition({
    'FND-14': {
      'guideline-1-to-2': { from: 1, to: 2 },
      'lean-1-to-3': { from: 1, to: 3 },
      'example-1': { from: 1, to: 1 },
      'preset-2': { from: 2, to: 2 },
    },
  }),
  conflicts: ['segment-d-investment'],
  input: { mrr: field.money, csSpend: field.money.optional().describe('What is spent on the client in a month') },
  decide({ mrr, csSpend }, values, positions) {
    const position = positions['segment-d-investment']
    if (position === 'tool-3-or-1') {
      const says = 'The strategy tool gives Segment D 3 % or 1 % of MRR and does not say when'
      return { missing: [], because: [{ clause: 'FND-13', says }] }
    }
    const clause = CLAUSE_OF[position]
    const { from, to } = values['FND-14'][position]
    const share = (percent: number) => Exact.of(mrr).times(percent).over(100)
    const [least, most] = [share(from).rounded(), share(to).rounded()]
    const percent = from === to ? `${from} %` : `${from} to ${to} %`
    const budget = from === to ? sayNumber(least) : `${sayNumber(least)} to ${sayNumber(most)}`
    const says = `${percent} of ${sayNumber(mrr)} = ${budget} a month`
    const spent = csSpend === undefined ? undefined : Exact.of(csSpend)
    const within = spent === undefined ? null : spent.isAtLeast(share(from)) && share(to).isAtLeast(spent)
    const because = [{ clause, says }]
    if (spent === undefined || mrr === 0) return { value: { least, most, within }, because }
    const sharePercent = spent.times(100).over(mrr).rounded()
    const told = `${sayNumber(csSpend!)} / ${sayNumber(mrr)} = ${sayNumber(sharePercent)} % of MRR`
    return { value: { least, most, within }, because: [...because, { clause, says: told }] }
  },
})
