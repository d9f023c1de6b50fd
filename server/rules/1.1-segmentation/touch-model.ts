import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

/** SEG-06: the touch of a client, by segment pair and revenue tier. */
export const touchModel = defineRule({
  id: 'SEG-06',
  title: 'Four-Touch Model matrix',
  clauses: ['SEG-06'],
  parameters,
  input: { segment: field.segment, mrrTier: z.enum(['high', 'mid', 'low']) },
  decide({ segment, mrrTier }, values) {
    const { strategic, operational } = values['SEG-06']
    const touch = (segment === 'A' || segment === 'B' ? strategic : operational)[mrrTier]
    const says = `Segment ${segment} with ${mrrTier} MRR: ${touch} Touch`
    return { value: { touch }, because: [{ clause: 'SEG-06', says }] }
  },
})
