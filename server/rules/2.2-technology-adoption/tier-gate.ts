import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

/** DMI-07: tier-2 initiatives wait for green tier-1 adoption. No list says which items are in which tier. */
export const tierGate = defineRule({
  id: 'DMI-07',
  title: 'Tier sequencing gate',
  clauses: ['DMI-07'],
  parameters: inEdition({ 'DMI-07': { tier1: 'green' } }),
  input: { tier1Colour: z.enum(['green', 'yellow', 'red']).describe('Colour of tier-1 adoption') },
  decide({ tier1Colour }, values) {
    const tier2Allowed = tier1Colour === values['DMI-07'].tier1
    const says = `Tier-1 adoption is ${tier1Colour}: tier-2 initiatives ${tier2Allowed ? 'may be proposed' : 'wait'}`
    return { value: { tier2Allowed }, because: [{ clause: 'DMI-07', says }] }
  },
})
