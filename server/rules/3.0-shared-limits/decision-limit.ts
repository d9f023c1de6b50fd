import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

/** GEN-01: at most two decisions in one strategic meeting; the rest goes to the backlog. */
export const decisionLimit = defineRule({
  id: 'GEN-01',
  title: 'Two-decision cap per strategic touch',
  clauses: ['GEN-01'],
  parameters,
  input: { decisionsAsked: field.count },
  decide({ decisionsAsked }, values) {
    const { decisions } = values['GEN-01']
    const overflow = Math.max(0, decisionsAsked - decisions)
    const says = `${decisionsAsked} decisions asked, at most ${decisions} allowed; ${overflow} for the backlog`
    return { value: { ok: overflow === 0, overflow }, because: [{ clause: 'GEN-01', says }] }
  },
})
