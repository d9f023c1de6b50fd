import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const FIELDS = ['non-standard technology', 'reason', 'standard alternative', 'migration schedule'] as const
const SCHEDULE = 'migration schedule'

/** STK-05: whether the record of a stack exception holds its fields. The schedule may be absent only where no migration is possible. */
export const stackException = defineRule({
  id: 'STK-05',
  kind: 'completeness',
  title: 'Stack exception record',
  clauses: ['STK-05'],
  parameters: inEdition({ 'STK-05': { fields: FIELDS, wherePossible: SCHEDULE } }),
  input: { present: z.array(z.enum(FIELDS)).max(100), migrationPossible: z.boolean().optional() },
  decide({ present, migrationPossible }, values) {
    const { fields, wherePossible } = values['STK-05']
    const notThere = fields.filter((name) => !present.includes(name))
    const needed = notThere.filter((name) => name !== wherePossible)
    const isOpen = notThere.length > needed.length && needed.length === 0 && migrationPossible === undefined
    if (isOpen) return { missing: ['migrationPossible'] }
    const absent = migrationPossible === false ? needed : notThere
    const says = absent.length === 0 ? 'Every field that is asked for is there' : `Absent: ${absent.join(', ')}`
    return { value: { complete: absent.length === 0, absent }, because: [{ clause: 'STK-05', says }] }
  },
})
