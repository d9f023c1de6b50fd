import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { mrrLetter } from './mrr-letter.ts'
import { parameters } from './parameters.ts'
import { topQuarter } from './top-quarter.ts'

/** SEG-13: the letter that a client's MRR falls into. In force it is a field of its own and not the client's segment. */
export const mrrSegment = defineRule({
  id: 'SEG-13',
  title: 'Segment by MRR range (capacity example)',
  clauses: ['SEG-12', 'SEG-13'],
  parameters,
  conflicts: ['letters-a-d', 'mrr-bands'],
  input: {
    mrr: field.money,
    mrrPercentile: field.percent.optional().describe('For the position top-quarter-of-mrr; 100 is the largest client'),
  },
  decide({ mrr, mrrPercentile }, values, positions) {
    if (positions['letters-a-d'] === 'top-quarter-of-mrr') {
      if (mrrPercentile === undefined) return { missing: ['mrrPercentile'] }
      const { isTop, because } = topQuarter(mrrPercentile, values['SEG-12'].topPercent)
      return isTop ? { value: { mrrSegment: 'A' }, because } : { missing: [], because }
    }
    const letter = mrrLetter(mrr, values['SEG-13'])
    const { A, B, C } = values['SEG-13']
    const ranges = `A from ${sayNumber(A)}, B from ${sayNumber(B)}, C from ${sayNumber(C)}, D below`
    const says = `MRR ${sayNumber(mrr)} is ${letter} (${ranges})`
    return { value: { mrrSegment: letter }, because: [{ clause: 'SEG-13', says }] }
  },
})
