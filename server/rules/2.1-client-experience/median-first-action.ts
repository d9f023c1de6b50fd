import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { reaches } from '../kinds/measure.ts'

/** CX-14: the median hours to the first action on CX reds, against its limit. Without a CTA there is no median. */
export const medianFirstAction = defineRule({
  id: 'CX-14',
  kind: 'targets',
  title: 'Median time to first action on CX reds',
  clauses: ['CX-14'],
  parameters: inEdition({ 'CX-14': { atMost: 72 } }),
  input: { hours: z.array(field.hours).max(10_000).describe('Hours to the first action, one for each CX red') },
  decide({ hours }, values) {
    if (hours.length === 0) return { missing: ['hours'] }
    const median = medianOf(hours)
    const { met, says } = reaches(median, values['CX-14'])
    return {
      value: { medianHours: median.rounded(), onTarget: met },
      because: [{ clause: 'CX-14', says: `Median of ${hours.length}: ${says} hours` }],
    }
  },
})

function medianOf(numbers: number[]): Exact {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upper = Math.floor(sorted.length / 2)
  const lower = sorted.length % 2 === 0 ? upper - 1 : upper
  return Exact.of(sorted[lower]!).plus(sorted[upper]!).over(2)
}
