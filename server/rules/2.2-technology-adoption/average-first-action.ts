import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { reaches } from '../kinds/measure.ts'

/** DMI-18: the average hours to the first action on adoption CTAs, against its limit. Without a CTA there is none. */
export const averageFirstAction = defineRule({
  id: 'DMI-18',
  kind: 'targets',
  title: 'Average time to first action on adoption CTAs',
  clauses: ['DMI-18'],
  parameters: inEdition({ 'DMI-18': { atMost: 72 } }),
  input: { hours: z.array(field.hours).max(10_000).describe('Hours to the first action, one for each adoption CTA') },
  decide({ hours }, values) {
    if (hours.length === 0) return { missing: ['hours'] }
    const average = hours.reduce((sum, each) => sum.plus(each), Exact.of(0)).over(hours.length)
    const { met, says } = reaches(average, values['DMI-18'])
    return {
      value: { averageHours: average.rounded(), onTarget: met },
      because: [{ clause: 'DMI-18', says: `Average of ${hours.length}: ${says} hours` }],
    }
  },
})
