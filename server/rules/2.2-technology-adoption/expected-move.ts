import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { reaches } from '../kinds/measure.ts'

const ALL = 100

/** DMI-09: the points that an initiative should move adoption by, and where that leads; 100 % is the end of the scale. */
export const expectedMove = defineRule({
  id: 'DMI-09',
  title: 'Expected adoption move of an initiative',
  clauses: ['DMI-09'],
  parameters: inEdition({ 'DMI-09': { MFA: 30, Endpoint: 20 } }),
  input: {
    initiative: z.enum(['MFA', 'Endpoint']),
    startPercent: field.percent.optional().describe('Adoption before the initiative, 0-100'),
  },
  decide({ initiative, startPercent }, values) {
    const points = values['DMI-09'][initiative]
    const because = (says: string) => [{ clause: 'DMI-09' as const, says: `${initiative}: ${says}` }]
    if (startPercent === undefined) return { value: { points }, because: because(`+${points} points`) }
    const sum = Exact.of(startPercent).plus(points)
    const endPercent = reaches(sum, { atMost: ALL }).met ? sum.rounded() : ALL
    return { value: { points, endPercent }, because: because(`${startPercent} + ${points} leads to ${endPercent}`) }
  },
})
