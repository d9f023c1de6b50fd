import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

/** PPL-070: Adoption in Segment C for pay. Only green is printed; short of it the colour is unknown. */
export const adoptionPayColour = defineRule({
  id: 'PPL-070',
  title: 'Adoption Green in Segment C',
  clauses: ['PPL-070'],
  parameters: inEdition({ 'PPL-070': { green: 10 } }),
  input: { dmiGainPoints: z.number().min(-100).max(100).describe('Points, quarter over quarter; negative for a fall') },
  decide({ dmiGainPoints: points }, values) {
    const { green } = values['PPL-070']
    const because = (says: string) => [{ clause: 'PPL-070' as const, says }]
    if (points >= green)
      return { value: { colour: 'green', green: true }, because: because(`${points} points, at least ${green}`) }
    return {
      value: { colour: null, green: false },
      because: because(`${points} points is not green, below ${green}; yellow and red are not printed`),
    }
  },
})
