import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const colour = z.enum(['green', 'yellow', 'red']).optional()

/** ENG-11: the three inputs of renewal confidence side by side. The clause gives no weights, so there is no number. */
export const renewalConfidence = defineRule({
  id: 'ENG-11',
  title: 'Renewal confidence',
  clauses: ['ENG-11'],
  parameters: inEdition({}),
  input: { engagementColour: colour, dmiTrend: z.enum(['rising', 'flat', 'falling']).optional(), cxColour: colour },
  decide(input) {
    const missing = absentOf(input, ['engagementColour', 'dmiTrend', 'cxColour'])
    if (missing.length === 3) return { missing }
    const { engagementColour = null, dmiTrend = null, cxColour = null } = input
    return {
      value: { engagementColour, dmiTrend, cxColour },
      missing,
      because: [{ clause: 'ENG-11', says: 'The blueprints give no weights: the three are shown side by side' }],
    }
  },
})
