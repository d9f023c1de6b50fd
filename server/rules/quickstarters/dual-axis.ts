import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** FND-05: the segment says what a client gets, the MRR band how often (by the Four-Touch Model, FND-10). */
export const dualAxis = defineRule({
  id: 'FND-05',
  kind: 'lookup',
  title: 'Dual-axis segmentation',
  clauses: ['FND-05', 'FND-10'],
  parameters: inEdition({
    'FND-05': {
      engagement: {
        A: 'Strategic planning',
        B: 'Formalized insight and roadmap',
        C: 'Structured enablement',
        D: 'Operational consistency',
      },
      frequency: { VIP: 'weekly or biweekly', High: 'monthly', Mid: 'quarterly', Low: 'trigger-based' },
    },
  }),
  input: { segment: field.segment, mrrBand: z.enum(['VIP', 'High', 'Mid', 'Low']).optional() },
  decide({ segment, mrrBand }, values) {
    const engagement = values['FND-05'].engagement[segment]
    const what = { clause: 'FND-05' as const, says: `Segment ${segment} decides what: ${engagement}` }
    if (mrrBand === undefined) return { value: { engagement, frequency: null }, missing: ['mrrBand'], because: [what] }
    const frequency = values['FND-05'].frequency[mrrBand]
    const often = { clause: 'FND-10' as const, says: `MRR band ${mrrBand} decides how often: ${frequency}` }
    return { value: { engagement, frequency }, because: [what, often] }
  },
})
