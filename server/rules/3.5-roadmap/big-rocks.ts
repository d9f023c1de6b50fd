import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** RM-03: at most two big rocks in a quarter; the excess moves on. What a big rock is, the caller says. */
export const bigRocks = defineRule({
  id: 'RM-03',
  title: 'Big rocks per quarter',
  clauses: ['RM-03'],
  parameters: inEdition({ 'RM-03': { bigRocks: 2 } }),
  input: { bigRocks: field.count.describe('Big rocks in the quarter; the blueprint does not define their size') },
  decide({ bigRocks: planned }, values) {
    const { bigRocks: limit } = values['RM-03']
    const toMove = Math.max(0, planned - limit)
    const quarters = Math.ceil(planned / limit)
    const inAll = toMove === 0 ? '' : `, over ${quarters} quarters in all`
    const says = `${planned} big rocks planned, at most ${limit} in a quarter; ${toMove} move to the next periods${inAll}`
    return { value: { ok: toMove === 0, toMove }, because: [{ clause: 'RM-03', says }] }
  },
})
