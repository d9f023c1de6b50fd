import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** ENG-08: expansion does not count toward NRR in a quarter after two red months; yellow and a QBR that resets bring it back. */
export const nrrExclusion = defineRule({
  id: 'ENG-08',
  title: 'Engagement red and net revenue retention',
  clauses: ['ENG-08'],
  parameters: inEdition({ 'ENG-08': { redMonths: 2 } }),
  input: {
    consecutiveRedMonths: field.months,
    colour: z.enum(['green', 'yellow', 'red']).optional(),
    qbrResetNextSteps: z.boolean().optional(),
  },
  decide({ consecutiveRedMonths, colour, qbrResetNextSteps }, values) {
    const { redMonths } = values['ENG-08']
    const because = (says: string) => [{ clause: 'ENG-08' as const, says }]
    if (consecutiveRedMonths < redMonths)
      return { value: { countsTowardNrr: true }, because: because(`Fewer than ${redMonths} red months`) }
    if (colour === 'red' || qbrResetNextSteps === false)
      return { value: { countsTowardNrr: false }, because: because(`Red for ${redMonths} months or more`) }
    const missing = [
      ...(colour === undefined ? ['colour'] : []),
      ...(qbrResetNextSteps === undefined ? ['qbrResetNextSteps'] : []),
    ]
    if (missing.length > 0) return { missing, because: because(`Red for ${redMonths} months or more`) }
    return { value: { countsTowardNrr: true }, because: because('At least yellow, and a QBR has reset the next steps') }
  },
})
