import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** PPL-064: the expansion that counts toward NRR in a quarter. Without a colour since, no return is on record. */
export const engagementGuardrail = defineRule({
  id: 'PPL-064',
  title: 'Engagement Red guardrail on expansion',
  clauses: ['PPL-064'],
  parameters: inEdition({ 'PPL-064': { redMonths: 2, credit: 0 } }),
  conflicts: ['engagement-credit-return'],
  input: {
    consecutiveRedMonths: field.months,
    expansion: field.money,
    colourSince: z.enum(['green', 'yellow', 'red']).optional().describe('Engagement after the red months'),
    qbrResetNextSteps: z.boolean().optional().describe('For the position yellow-plus-qbr'),
  },
  decide({ consecutiveRedMonths, expansion, colourSince, qbrResetNextSteps }, values, positions) {
    const { redMonths, credit } = values['PPL-064']
    const because = (says: string) => [{ clause: 'PPL-064' as const, says }]
    const full = { creditableExpansion: expansion }
    const held = { creditableExpansion: credit }
    const months = `Engagement red for ${sayNumber(consecutiveRedMonths)} months in a row`
    if (consecutiveRedMonths < redMonths) {
      return { value: full, because: because(`${months}, fewer than ${redMonths}`) }
    }
    if (colourSince === undefined) {
      const says = `${months}, and no return to yellow or green is on record`
      return { value: held, missing: ['colourSince'], because: because(says) }
    }
    if (colourSince === 'red') return { value: held, because: because(`${months}, and still red`) }
    if (positions['engagement-credit-return'] === 'at-yellow-or-green') {
      return { value: full, because: because(`${months}, and ${colourSince} since`) }
    }
    if (qbrResetNextSteps === undefined) return { missing: ['qbrResetNextSteps'] }
    const reset = qbrResetNextSteps ? 'a QBR has reset the next steps' : 'no QBR has reset the next steps'
    return {
      value: qbrResetNextSteps ? full : held,
      because: because(`${months}, ${colourSince} since, and ${reset}`),
    }
  },
})
