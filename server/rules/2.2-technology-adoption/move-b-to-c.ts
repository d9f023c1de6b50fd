import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

/** DMI-15: a falling DMI together with CTAs that age out moves a client from B to C. Neither has a number in print. */
export const moveBToC = defineRule({
  id: 'DMI-15',
  title: 'Move B to C on DMI',
  clauses: ['DMI-15'],
  parameters: inEdition({}),
  input: {
    dmiRegressed: z.boolean().describe("The DMI regressed, by the provider's own measure"),
    ctasAgedOut: z.boolean().describe("CTAs aged out, by the provider's own measure"),
  },
  decide({ dmiRegressed, ctasAgedOut }) {
    const says = `DMI regressed: ${dmiRegressed ? 'yes' : 'no'}; CTAs aged out: ${ctasAgedOut ? 'yes' : 'no'}`
    return { value: { movesToC: dmiRegressed && ctasAgedOut }, because: [{ clause: 'DMI-15', says }] }
  },
})
