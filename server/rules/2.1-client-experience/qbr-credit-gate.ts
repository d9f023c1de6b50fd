import { z } from 'zod'
import { absentForCredit, adoptionGain, sayCredit } from '../credit-gate.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

/** CX-11: a QBR decision counts only with owner, date and budget in the notes. A field that is null is not in them. */
export const qbrCreditGate = defineRule({
  id: 'CX-11',
  title: 'QBR credit gate',
  clauses: ['CX-11', 'DMI-08'],
  parameters,
  conflicts: ['credit-gate'],
  input: {
    owner: field.words.optional(),
    date: field.words.optional(),
    budget: field.words.optional(),
    adoptionImproved: z.boolean().optional().describe('Whether the adoption insight improved by the next review'),
  },
  decide(input, _values, positions) {
    const gain = adoptionGain(positions['credit-gate'], input.adoptionImproved)
    const absent = [...absentForCredit(input), ...gain.absent]
    if (absent.length === 0 && gain.missing.length > 0) return { missing: gain.missing }
    const warning = gain.warning === undefined ? [] : [{ clause: 'DMI-08' as const, says: gain.warning }]
    return {
      value: { creditCounts: absent.length === 0 },
      missing: gain.missing,
      because: [{ clause: 'CX-11', says: sayCredit(absent) }, ...warning],
    }
  },
})
