import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const because = (says: string) => [{ clause: 'PRO-01' as const, says }]

/**
 * PRO-01: whether a proposal may be built: after a price test that the client answered with yes, or with a condition that
 * is met. Sales and upsell want the pre-approval logged as well.
 */
export const priceTestGate = defineRule({
  id: 'PRO-01',
  title: 'Price-test gate before a proposal',
  clauses: ['PRO-01'],
  parameters: inEdition({}),
  input: {
    priceTestDone: z.boolean(),
    answer: z.enum(['yes', 'conditional', 'no', 'later']).optional().describe('What the client said to the price test'),
    conditionsMet: z.boolean().optional().describe('For a conditional answer'),
  },
  decide({ priceTestDone, answer, conditionsMet }) {
    if (!priceTestDone) return { value: { mayBuild: false }, because: because('No price test has been done') }
    if (answer === undefined) return { missing: ['answer'] }
    if (answer === 'conditional') {
      if (conditionsMet === undefined) return { missing: ['conditionsMet'] }
      const says = `The client said yes on a condition, which is ${conditionsMet ? '' : 'not '}met`
      return { value: { mayBuild: conditionsMet }, because: because(says) }
    }
    const mayBuild = answer === 'yes'
    const logged = 'sales and upsell also want the pre-approval logged'
    const says = mayBuild ? `The price test was answered yes; ${logged}` : `The price test was answered ${answer}`
    return { value: { mayBuild }, because: because(says) }
  },
})
