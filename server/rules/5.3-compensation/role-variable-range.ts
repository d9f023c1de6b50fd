import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const commercial = { from: 15, to: 25 }

/** PPL-061: the range of variable pay of a role. For vCISO and vCTO only the style of the vCIO is printed, no range. */
export const roleVariableRange = defineRule({
  id: 'PPL-061',
  title: 'Variable range of a role',
  clauses: ['PPL-061'],
  parameters: inEdition({
    'PPL-061': {
      TAM: { from: 10, to: 15 },
      AM: commercial,
      CSM: commercial,
      vCIO: { from: 10, to: 20 },
      vCISO: null,
      vCTO: null,
    },
  }),
  input: { role: z.enum(['TAM', 'AM', 'CSM', 'vCIO', 'vCISO', 'vCTO']), variablePercent: field.percent.optional() },
  decide({ role, variablePercent: percent }, values) {
    const because = (says: string) => [{ clause: 'PPL-061' as const, says }]
    const range = values['PPL-061'][role]
    if (range === null) return { missing: [], because: because(`${role}: paid like the vCIO; no range is printed`) }
    const within = percent === undefined ? undefined : percent >= range.from && percent <= range.to
    const where = within === undefined ? '' : `; ${percent} % is ${within ? 'within' : 'outside'} it`
    return {
      value: { fromPercent: range.from, toPercent: range.to, ...(within === undefined ? {} : { within }) },
      because: because(`${role}: ${range.from}-${range.to} % variable${where}`),
    }
  },
})
