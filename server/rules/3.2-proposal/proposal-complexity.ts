import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const level = z.enum(['low', 'high']).optional().describe('low or high; the blueprint sets no number')

/** PRO-05: how rich a proposal may be by health. Low service alignment or execution settles it before anything else. */
export const proposalComplexity = defineRule({
  id: 'PRO-05',
  title: 'Proposal complexity from health',
  clauses: ['PRO-05'],
  parameters: inEdition({
    'PRO-05': { low: 'Simplify or delay', high: 'Richer, more strategic proposal', other: 'Standard proposal' },
  }),
  input: { engagement: level, adoption: level, serviceAlignment: level, executionConsistency: level },
  decide(input, values) {
    const { low, high, other } = values['PRO-05']
    const { engagement, adoption, serviceAlignment, executionConsistency } = input
    const answer = (action: string, says: string, missing: string[] = []) => ({
      value: { action },
      missing,
      because: [{ clause: 'PRO-05' as const, says }],
    })
    const missing = absentOf(input, ['engagement', 'adoption', 'serviceAlignment', 'executionConsistency'])
    if (serviceAlignment === 'low') return answer(low, 'Service alignment is low', missing)
    if (executionConsistency === 'low') return answer(low, 'Execution consistency is low', missing)
    if (serviceAlignment === undefined || executionConsistency === undefined) return { missing }
    if (engagement === 'low' || adoption === 'low') {
      return answer(other, 'Engagement or adoption is low, the rest is high: no rule but the standard', missing)
    }
    if (missing.length > 0) return { missing }
    return answer(high, 'All four are high')
  },
})
