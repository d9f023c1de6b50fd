import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** PPL-090: whether a QBR's approvals are accepted, and in A and B whether they reach the target. C and D have no target. */
export const approvalsPerQbr = defineRule({
  id: 'PPL-090',
  title: 'Approvals per QBR',
  clauses: ['PPL-090'],
  parameters: inEdition({ 'PPL-090': { atLeast: 1, atMost: 2, targets: { A: 2, B: 2 } } }),
  input: { segment: field.segment, approvals: field.count },
  decide({ segment, approvals }, values) {
    const { atLeast, atMost, targets } = values['PPL-090']
    const accepted = approvals >= atLeast && approvals <= atMost
    const target = segment === 'A' || segment === 'B' ? targets[segment] : undefined
    const aim = target === undefined ? 'no target in this segment' : `the target is ${target}`
    return {
      value: { accepted, targetMet: target === undefined ? null : accepted && approvals >= target },
      because: [{ clause: 'PPL-090', says: `${approvals} approvals, ${atLeast} to ${atMost} allowed; ${aim}` }],
    }
  },
})
