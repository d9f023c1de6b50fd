import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** SQ-06: where quality is red this quarter, the QBR leads with the fix plan and keeps to two decisions. */
export const redQuarterQbr = defineRule({
  id: 'SQ-06',
  title: 'QBR when quality is red this quarter',
  clauses: ['SQ-06'],
  parameters: inEdition({ 'SQ-06': { decisions: 2 } }),
  input: {
    redThisQuarter: z
      .boolean()
      .describe("Quality is red for the quarter; how months make a quarter's colour is not given"),
    decisionsAsked: field.count.optional(),
  },
  decide({ redThisQuarter, decisionsAsked }, values) {
    const because = (says: string) => [{ clause: 'SQ-06' as const, says }]
    if (!redThisQuarter) {
      return { value: { leadsWithFixPlan: false }, because: because('Quality is not red this quarter') }
    }
    const { decisions } = values['SQ-06']
    const says = `Quality is red: the fix plan leads, with at most ${decisions} decisions`
    const within = decisionsAsked === undefined ? {} : { decisionsOk: decisionsAsked <= decisions }
    return { value: { leadsWithFixPlan: true, ...within }, because: because(says) }
  },
})
