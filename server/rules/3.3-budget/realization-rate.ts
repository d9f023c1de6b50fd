import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** BUD-05: budgeted initiatives that became approved proposals in the quarter, in percent. No target is set. */
export const realizationRate = defineRule({
  id: 'BUD-05',
  title: 'Budget realization rate',
  clauses: ['BUD-05'],
  parameters: inEdition({}),
  input: { budgetedInitiatives: field.count.min(1), approvedInQuarter: field.count },
  decide({ budgetedInitiatives, approvedInQuarter }) {
    if (approvedInQuarter > budgetedInitiatives) {
      return { invalid: 'approvedInQuarter must not be more than budgetedInitiatives.' }
    }
    const realizationPercent = Exact.of(approvedInQuarter).times(100).over(budgetedInitiatives).rounded()
    const says = `${approvedInQuarter} of ${budgetedInitiatives} approved: ${realizationPercent} %; no target is set`
    return { value: { realizationPercent }, because: [{ clause: 'BUD-05', says }] }
  },
})
