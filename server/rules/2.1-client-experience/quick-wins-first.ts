import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** CX-15: in segment C quick wins come before a new project is asked for. The clause says nothing of other segments. */
export const quickWinsFirst = defineRule({
  id: 'CX-15',
  title: 'Segment C: quick wins before a new project ask',
  clauses: ['CX-15'],
  parameters: inEdition({ 'CX-15': { segment: 'C', quickWins: 1 } }),
  input: {
    segment: field.segment,
    quickWinsClosed: field.count.optional().describe('Quick wins closed in the Lifecycle Review'),
  },
  decide(input, values) {
    const { segment, quickWins } = values['CX-15']
    if (input.segment !== segment) {
      const says = `Segment ${input.segment}: this rule holds for segment ${segment} only`
      return { value: { askHeldBack: false }, because: [{ clause: 'CX-15', says }] }
    }
    const { quickWinsClosed } = input
    if (quickWinsClosed === undefined) return { missing: ['quickWinsClosed'] }
    const askHeldBack = quickWinsClosed < quickWins
    const says = `Quick wins closed: ${quickWinsClosed}; at least ${quickWins} comes before the ask`
    return { value: { askHeldBack }, because: [{ clause: 'CX-15', says }] }
  },
})
