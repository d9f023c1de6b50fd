import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const FIELDS = ['Title', 'Summary', 'Timing', 'Action Items', 'Cost/Resource Estimate'] as const
const OPTIONAL_EARLY = 'Cost/Resource Estimate'

/** INI-03: whether an initiative record holds its fields. The estimate may wait while the scope is still early. */
export const initiativeRecord = defineRule({
  id: 'INI-03',
  kind: 'completeness',
  title: 'Initiative record fields',
  clauses: ['INI-03'],
  parameters: inEdition({ 'INI-03': { fields: FIELDS, optionalEarly: OPTIONAL_EARLY } }),
  input: { present: z.array(z.enum(FIELDS)).max(100), stage: z.enum(['early', 'later']).optional() },
  decide({ present, stage }, values) {
    const { fields, optionalEarly } = values['INI-03']
    const notThere = fields.filter((name) => !present.includes(name))
    const needed = notThere.filter((name) => name !== optionalEarly)
    if (stage === undefined && notThere.length > 0 && needed.length === 0) return { missing: ['stage'] }
    const absent = stage === 'later' ? notThere : needed
    const says = absent.length === 0 ? 'Every field that is asked for is there' : `Absent: ${absent.join(', ')}`
    return { value: { complete: absent.length === 0, absent }, because: [{ clause: 'INI-03', says }] }
  },
})
