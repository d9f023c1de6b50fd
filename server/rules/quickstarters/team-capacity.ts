import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/**
 * FND-27: the hours that each person of the team has for Customer Success in a year, and all of them together. Without a
 * team, the share of one person's year that some hours take.
 */
export const teamCapacity = defineRule({
  id: 'FND-27',
  title: 'Team member CS capacity',
  clauses: ['FND-27'],
  parameters: inEdition({}),
  input: {
    fteHours: field.hours.describe('Hours of one full-time person in a year'),
    team: z
      .array(z.strictObject({ member: z.string().min(1).max(200), csPercent: field.percent }))
      .min(1)
      .max(10_000)
      .optional()
      .describe('The share of full-time hours that each person has for Customer Success'),
    csHours: field.hours.optional().describe('Hours for Customer Success that one person is to cover in a year'),
  },
  decide({ fteHours, team, csHours }) {
    if (team === undefined) {
      if (csHours === undefined || fteHours === 0) return { missing: ['team'] }
      if (csHours > fteHours) return { invalid: "The hours must fit into one person's year." }
      const csPercent = Exact.of(csHours).times(100).over(fteHours).rounded()
      const says = `${sayNumber(csHours)} / ${sayNumber(fteHours)} = ${sayNumber(csPercent)} % of one person's time`
      return { value: { csPercent }, because: [{ clause: 'FND-27', says }] }
    }
    if (csHours !== undefined) return { invalid: 'Give team or csHours, not both.' }
    const rows = team.map(({ member, csPercent }) => {
      const exact = Exact.of(fteHours).times(csPercent).over(100)
      return { member, csPercent, exact, hours: exact.rounded() }
    })
    const teamHours = rows.reduce((sum, { exact }) => sum.plus(exact), Exact.of(0)).rounded()
    const each = rows.map(({ csPercent, hours }) => `${sayNumber(fteHours)} x ${csPercent} % = ${sayNumber(hours)}`)
    return {
      value: { teamHours, members: rows.map(({ member, hours }) => ({ member, hours })) },
      because: [{ clause: 'FND-27', says: `${each.join(', ')}; together ${sayNumber(teamHours)} hours a year` }],
    }
  },
})
