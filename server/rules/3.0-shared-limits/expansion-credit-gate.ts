import { z } from 'zod'
import { absentForCredit, adoptionGain, sayCredit } from '../credit-gate.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

/**
 * GEN-02: a decision counts as expansion only with owner, date and budget, in writing. A field that is null is absent,
 * which settles it; not knowing whether it is in writing does not.
 */
export const expansionCreditGate = defineRule({
  id: 'GEN-02',
  title: 'Expansion credit gate',
  clauses: ['GEN-02', 'DMI-08'],
  parameters,
  conflicts: ['credit-gate'],
  input: {
    owner: field.words.optional(),
    date: field.words.optional(),
    budget: field.words.optional(),
    inWriting: z.boolean().optional(),
    adoptionImproved: z.boolean().optional().describe('Whether the adoption insight improved by the next review'),
  },
  decide(input, _values, positions) {
    const gain = adoptionGain(positions['credit-gate'], input.adoptionImproved)
    const absent = [...absentForCredit(input), ...(input.inWriting === false ? ['inWriting'] : []), ...gain.absent]
    const missing = [...(input.inWriting === undefined ? ['inWriting'] : []), ...gain.missing]
    if (absent.length === 0 && missing.length > 0) return { missing }
    const warning = gain.warning === undefined ? [] : [{ clause: 'DMI-08' as const, says: gain.warning }]
    return {
      value: { creditCounts: absent.length === 0, absent },
      missing,
      because: [{ clause: 'GEN-02', says: sayCredit(absent) }, ...warning],
    }
  },
})
