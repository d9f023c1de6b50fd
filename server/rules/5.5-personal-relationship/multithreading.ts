import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const contact = z.strictObject({ name: field.words, hasDecisionRights: z.boolean() })

/** PPL-087: whether an account has enough contact threads. Segment A has no count of its own and takes the flat one. */
export const threadDepth = defineRule({
  id: 'PPL-087',
  title: 'Contact threads of a segment',
  clauses: ['PPL-087'],
  parameters: inEdition({ 'PPL-087': { bySegment: { B: 3, C: 2, D: 1 }, flat: 3 } }),
  conflicts: ['thread-count'],
  input: { segment: field.segment, threads: field.count },
  decide({ segment, threads }, values, positions) {
    const { bySegment, flat } = values['PPL-087']
    const isFlat = positions['thread-count'] === 'three-everywhere' || segment === 'A'
    const least = isFlat ? flat : bySegment[segment]
    const whose = isFlat ? 'every account' : `Segment ${segment}`
    return {
      value: { enough: threads >= least, least },
      because: [{ clause: 'PPL-087', says: `${threads} threads, at least ${least} for ${whose}` }],
    }
  },
})

/** PPL-088: the active threads with decision rights; the other reading counts all stakeholders. */
export const threadMetric = defineRule({
  id: 'PPL-088',
  title: 'Multithread depth',
  clauses: ['PPL-088'],
  parameters: inEdition({}),
  input: { threads: z.array(contact).max(1000).describe('The active threads of the account') },
  decide({ threads }) {
    const depth = threads.filter(({ hasDecisionRights }) => hasDecisionRights).length
    const says = `${depth} of ${threads.length} active threads have decision rights; the other reading counts all`
    return { value: { depth, allStakeholders: threads.length }, because: [{ clause: 'PPL-088', says }] }
  },
})
