import { z } from 'zod'
import { absentForCredit, sayCredit } from '../credit-gate.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** SQ-07: the credit gate of this blueprint: owner, date and budget, and the quality risk addressed besides. */
export const qualityCreditGate = defineRule({
  id: 'SQ-07',
  title: 'Service quality credit gate',
  clauses: ['SQ-07'],
  parameters: inEdition({}),
  input: {
    owner: field.words.optional(),
    date: field.words.optional(),
    budget: field.words.optional(),
    qualityRiskAddressed: z.boolean().optional(),
  },
  decide({ qualityRiskAddressed, ...fields }) {
    const common = absentForCredit(fields)
    const absent = [...common, ...(qualityRiskAddressed === false ? ['qualityRiskAddressed'] : [])]
    const missing = qualityRiskAddressed === undefined ? ['qualityRiskAddressed'] : []
    if (absent.length === 0 && missing.length > 0) return { missing }
    const both = 'The common gate asks for owner, date and budget only; the quality risk is the condition of this one'
    return {
      value: { creditCounts: absent.length === 0, absent },
      missing,
      because: [
        { clause: 'SQ-07', says: sayCredit(absent) },
        ...(common.length === 0 && absent.length > 0 ? [{ clause: 'SQ-07' as const, says: both }] : []),
      ],
    }
  },
})
