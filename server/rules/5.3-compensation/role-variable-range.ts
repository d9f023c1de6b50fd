import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { Exact } from '../exact.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

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
  input: {
    role: z.enum(['TAM', 'AM', 'CSM', 'vCIO', 'vCISO', 'vCTO']),
    variablePercent: field.percent.optional(),
    variablePay: field.money.optional().describe('Variable pay, in place of its percentage'),
    pay: field.money.optional().describe('The pay that the variable is measured on'),
  },
  decide({ role, variablePercent, variablePay, pay }, values) {
    const share = variablePay !== undefined && pay ? Exact.of(variablePay).times(100).over(pay).rounded() : undefined
    if (share !== undefined && variablePercent !== undefined && share !== variablePercent)
      return { invalid: 'variablePercent and variablePay must not disagree.' }
    const percent = variablePercent ?? share
    const of = share === undefined ? [] : [`${sayNumber(variablePay!)} of ${sayNumber(pay!)} is ${share} %`]
    const because = (...says: string[]) => says.map((each) => ({ clause: 'PPL-061' as const, says: each }))
    const range = values['PPL-061'][role]
    if (range === null) return { missing: [], because: because(`${role}: paid like the vCIO; no range is printed`) }
    const within = percent === undefined ? undefined : percent >= range.from && percent <= range.to
    const where = within === undefined ? '' : `; ${percent} % is ${within ? 'within' : 'outside'} it`
    return {
      value: {
        fromPercent: range.from,
        toPercent: range.to,
        ...(within === undefined ? {} : { within }),
      },
      because: because(`${role}: ${range.from}-${range.to} % variable${where}`, ...of),
    }
  },
})
