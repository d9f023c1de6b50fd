import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { mrrLetter } from './mrr-letter.ts'
import { parameters } from './parameters.ts'
import { topQuarter } from './top-quarter.ts'

const level = z.enum(['low', 'high'])

/** SEG-02: the segment by quadrant, with its archetype. Where a position takes the letter from revenue, there is no archetype. */
export const clientSegment = defineRule({
  id: 'SEG-02',
  title: 'Quadrant to segment',
  clauses: ['SEG-02', 'SEG-12', 'SEG-13', 'FND-02'],
  parameters,
  conflicts: ['letters-a-d'],
  input: {
    maturityClass: level.optional(),
    appetiteClass: level.optional(),
    mrr: field.money.optional().describe('For the position mrr-range'),
    mrrPercentile: field.percent.optional().describe('For the position top-quarter-of-mrr; 100 is the largest client'),
  },
  decide(input, values, positions) {
    const { maturityClass, appetiteClass, mrr, mrrPercentile } = input
    if (positions['letters-a-d'] === 'mrr-range') {
      if (mrr === undefined) return { missing: ['mrr'] }
      const segment = mrrLetter(mrr, values['SEG-13'])
      const says = `MRR ${sayNumber(mrr)} is in the range of Segment ${segment}`
      return { value: { segment, archetype: null }, because: [{ clause: 'SEG-13', says }] }
    }
    if (positions['letters-a-d'] === 'top-quarter-of-mrr') {
      if (mrrPercentile === undefined) return { missing: ['mrrPercentile'] }
      const { isTop, because } = topQuarter(mrrPercentile, values['SEG-12'].topPercent)
      return isTop ? { value: { segment: 'A', archetype: null }, because } : { missing: [], because }
    }
    if (maturityClass === undefined || appetiteClass === undefined) {
      return { missing: absentOf(input, ['maturityClass', 'appetiteClass']) }
    }
    const segment = values['SEG-02'][maturityClass][appetiteClass] as 'A' | 'B' | 'C' | 'D'
    const archetype = values['FND-02'][segment]
    return {
      value: { segment, archetype },
      because: [
        { clause: 'SEG-02', says: `Maturity ${maturityClass}, appetite ${appetiteClass}: Segment ${segment}` },
        { clause: 'FND-02', says: `The archetype of this quadrant is ${archetype}` },
      ],
    }
  },
})
