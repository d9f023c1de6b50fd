import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

/** SAL-07: where a sales item goes after the Decision Review. For an item that is neither, the clause names no path. */
export const convertOrPark = defineRule({
  id: 'SAL-07',
  title: 'Convert or Park',
  clauses: ['SAL-07'],
  parameters: inEdition({}),
  input: {
    preApproved: z.boolean().optional().describe('Whether a Pre-Approval is logged'),
    deferred: z.boolean().optional().describe('Whether the client deferred the item'),
  },
  decide(input) {
    const { preApproved, deferred } = input
    if (preApproved === true && deferred === true)
      return { invalid: 'An item cannot be pre-approved and deferred at once; say which one holds now.' }
    const because = (says: string) => [{ clause: 'SAL-07' as const, says }]
    if (preApproved === true)
      return { value: { path: 'Convert' }, because: because('Pre-approved: on to the Upsell/Proposal process') }
    if (deferred === true) return { value: { path: 'Park' }, because: because('Deferred: parked') }
    const missing = absentOf(input, ['preApproved', 'deferred'])
    if (missing.length > 0) return { missing }
    const neither = 'Neither pre-approved nor deferred: no path is named; capture the Pre-Approval or re-sequence'
    return { value: { path: null }, because: because(neither) }
  },
})
