import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const level = z.enum(['low', 'high'])

/** GEN-07: the segment of a quadrant. Assessment Intake turns B and C round; Segmentation is in force. */
export const quadrantSegment = defineRule({
  id: 'GEN-07',
  title: 'Maturity and appetite to segment',
  clauses: ['GEN-07'],
  parameters: inEdition({
    'GEN-07': {
      'b-is-high-appetite': { low: { low: 'D', high: 'B' }, high: { low: 'C', high: 'A' } },
      'b-is-high-maturity': { low: { low: 'D', high: 'C' }, high: { low: 'B', high: 'A' } },
    },
  }),
  conflicts: ['quadrant-b-c'],
  input: { maturityClass: level, appetiteClass: level },
  decide({ maturityClass, appetiteClass }, values, positions) {
    const segment = values['GEN-07'][positions['quadrant-b-c']][maturityClass][appetiteClass]
    const says = `Maturity ${maturityClass}, appetite ${appetiteClass}: Segment ${segment}`
    return { value: { segment }, because: [{ clause: 'GEN-07', says }] }
  },
})
