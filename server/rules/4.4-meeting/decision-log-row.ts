import { absentForCredit } from '../credit-gate.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const FIELDS = ['decision', 'whyNow', 'owner', 'date', 'budget'] as const
const text = field.words.optional()

/** MTG-04: whether a row of the Decision Log is complete, and whether it counts for credit. Null or blank is absent. */
export const decisionLogRow = defineRule({
  id: 'MTG-04',
  kind: 'completeness',
  title: 'Decision Log row',
  clauses: ['MTG-04'],
  parameters: inEdition({ 'MTG-04': { fields: FIELDS } }),
  input: { decision: text, whyNow: text, owner: text, date: text, budget: text },
  decide(row, values) {
    const absent = values['MTG-04'].fields.filter((name) => (row[name] ?? '').trim() === '')
    const creditCounts = absentForCredit(row).length === 0
    const there = absent.length === 0 ? 'Every field is there' : `Absent: ${absent.join(', ')}`
    const says = `${there}; credit ${creditCounts ? 'counts' : 'does not count'}`
    return {
      value: { complete: absent.length === 0, absent, creditCounts },
      because: [{ clause: 'MTG-04', says }],
    }
  },
})
