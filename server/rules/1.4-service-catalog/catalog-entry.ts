import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const FIELDS = ['mode', 'segment', 'goalLevel', 'category'] as const

/** CAT-02: whether a catalog entry has its delivery mode and its three tags. Null or blank is absent. */
export const catalogEntry = defineRule({
  id: 'CAT-02',
  kind: 'completeness',
  title: 'Catalog entry tags',
  clauses: ['CAT-02'],
  parameters: inEdition({ 'CAT-02': { fields: FIELDS } }),
  input: {
    mode: z.enum(['Ongoing', 'Project']).optional().describe('Delivery mode'),
    segment: field.segment.optional(),
    goalLevel: z.literal([1, 2, 3, 4, 5]).optional().describe('Client business goal level'),
    category: field.words.optional().describe('Service category'),
  },
  decide(entry, values) {
    const absent = values['CAT-02'].fields.filter((name) => String(entry[name] ?? '').trim() === '')
    const says = absent.length === 0 ? 'The mode and every tag are there' : `Absent: ${absent.join(', ')}`
    return { value: { valid: absent.length === 0, absent }, because: [{ clause: 'CAT-02', says }] }
  },
})
