import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/**
 * OML-142: hours a year of a vCIO's clients at a level, with the hours read as per client, against one full-time
 * person. How many hours that person has is never assumed: the blueprints disagree.
 */
export const vcioHours = defineRule({
  id: 'OML-142',
  title: 'vCIO load against the hours of a level',
  clauses: ['OML-142', 'OML-139'],
  parameters,
  input: {
    clients: field.count.max(1_000_000).optional().describe('Left out, how many fit into the hours'),
    level: z.int().min(1).max(5).describe('vCIO level, 1-5'),
    fteHours: field.hours.optional().describe('Hours of one full-time person in a year'),
  },
  decide({ clients, level, fteHours }, values) {
    const { from, to } = values['OML-139'][level as 1 | 2 | 3 | 4 | 5].hours
    const eachSays = `OML${level}: ${from}-${to} hours a client and year`
    if (clients === undefined) {
      if (fteHours === undefined) return { missing: ['clients'] }
      const [clientsAtTop, clientsAtBottom] = [Math.floor(fteHours / to), Math.floor(fteHours / from)]
      const fit = `${sayNumber(fteHours)} hours hold ${clientsAtTop} clients at ${to} hours, ${clientsAtBottom} at ${from}`
      return {
        value: { clientsAtTop, clientsAtBottom },
        because: [
          { clause: 'OML-139', says: eachSays },
          { clause: 'OML-142', says: fit },
        ],
      }
    }
    const [hoursMin, hoursMax] = [clients * from, clients * to]
    const onePerson =
      fteHours === undefined ? null : hoursMax <= fteHours ? 'enough' : hoursMin > fteHours ? 'too few' : 'depends'
    const range = `${sayNumber(hoursMin)}-${sayNumber(hoursMax)}`
    return {
      value: { hoursMin, hoursMax, onePerson },
      missing: fteHours === undefined ? ['fteHours'] : [],
      because: [
        { clause: 'OML-139', says: eachSays },
        { clause: 'OML-142', says: `${sayNumber(clients)} clients: ${range} hours a year` },
        ...(fteHours === undefined
          ? []
          : [{ clause: 'OML-142' as const, says: `One person has ${sayNumber(fteHours)} hours: ${onePerson}` }]),
      ],
    }
  },
})
