import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** GEN-03: a pre-approval counts with owner, target quarter and budget band. A field that is null or blank is absent. */
export const preApproval = defineRule({
  id: 'GEN-03',
  title: 'Pre-approval completeness',
  clauses: ['GEN-03'],
  parameters: inEdition({ 'GEN-03': { fields: ['owner', 'targetQuarter', 'budgetBand'] as const } }),
  input: {
    owner: field.words.optional(),
    targetQuarter: field.words.optional(),
    budgetBand: field.words.optional(),
  },
  decide(input, values) {
    const absent = values['GEN-03'].fields.filter((name) => (input[name] ?? '').trim() === '')
    const preApproved = absent.length === 0
    const says = preApproved
      ? 'All three are set: it counts as pre-approval, which is not yet expansion credit'
      : `Absent: ${absent.join(', ')}; it does not count as pre-approval`
    return { value: { preApproved, absent }, because: [{ clause: 'GEN-03', says }] }
  },
})
