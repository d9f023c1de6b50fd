import { colourFrom } from '../colour-from.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { retentionLimits } from '../retention-limits.ts'

/** PPL-054: the colour of net revenue retention. What lies between the printed bands has not reached green, so it is yellow. */
export const nrrColour = defineRule({
  id: 'PPL-054',
  title: 'NRR/NDR colour',
  clauses: ['PPL-054'],
  parameters: inEdition({ 'PPL-054': retentionLimits['PPL-054'] }),
  input: { nrr: field.amount.describe('Percent, may pass 100') },
  decide({ nrr }, values) {
    const { yellowUpTo, ...limits } = values['PPL-054']
    const { colour, says } = colourFrom(nrr, limits)
    const isBetween = nrr > yellowUpTo && nrr < limits.green
    const between = `${nrr} is between the printed bands, above ${yellowUpTo} and below ${limits.green}: yellow`
    return { value: { colour }, because: [{ clause: 'PPL-054', says: `NRR ${isBetween ? between : says}` }] }
  },
})
