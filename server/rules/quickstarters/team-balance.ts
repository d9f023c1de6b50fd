import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const roles = z.array(z.string().min(1).max(100)).max(100)

/**
 * FND-31: which segments lack a role that they need, and whether one vCIO serves all VIP and High touch clients. The
 * blueprint limits no number of clients per role.
 */
export const teamBalance = defineRule({
  id: 'FND-31',
  title: 'Team balance check per role',
  clauses: ['FND-31'],
  parameters: inEdition({
    'FND-31': {
      tooFewVcios: 1,
      actions: ['Reassign tasks', 'Automate lower-touch segments', 'Plan hiring'],
    },
  }),
  input: {
    segments: z
      .array(z.strictObject({ touch: z.enum(['VIP', 'High', 'Mid', 'Low']), needed: roles, present: roles }))
      .min(1)
      .max(4)
      .describe('The roles that each segment needs, and those that it has'),
    vcios: field.count.optional().describe('vCIOs for all VIP and High touch clients together'),
  },
  decide({ segments, vcios }, values) {
    const { tooFewVcios, actions } = values['FND-31']
    const lacking = segments.flatMap(({ touch, needed, present }) => {
      const without = needed.filter((role) => !present.includes(role))
      return without.length === 0 ? [] : [{ touch, roles: without }]
    })
    const fewVcios = vcios === undefined ? null : vcios <= tooFewVcios
    const balanced = lacking.length > 0 || fewVcios === true ? false : fewVcios === null ? null : true
    const says = [
      ...lacking.map(({ touch, roles: without }) => `${touch} touch lacks ${without.join(', ')}`),
      ...(fewVcios === true ? ['Too few vCIOs for all VIP and High touch clients'] : []),
    ]
    return {
      value: { balanced, lacking, actions: balanced === false ? [...actions] : [] },
      missing: vcios === undefined ? ['vcios'] : [],
      because: (says.length > 0 ? says : ['Every segment has the roles it needs']).map((each) => ({
        clause: 'FND-31' as const,
        says: each,
      })),
    }
  },
})
