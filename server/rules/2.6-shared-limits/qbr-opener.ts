import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const colour = z.enum(['green', 'yellow', 'red']).optional().describe('Colour of the month')

/**
 * what opens the QBR: Business Outcomes, unless quality or alignment is red and leads. Where both are red the
 * blueprints give no order between them.
 */
export const qbrOpener = defineRule({
  id: 'X-03',
  title: 'What opens the QBR',
  clauses: ['X-03'],
  parameters: inEdition({
    'X-03': {
      'business-outcomes': ['Business Outcomes Snapshot'],
      quality: ['Quality Snapshot'],
      alignment: ['Alignment snapshot'],
      'health-snapshot': ['Health snapshot', 'Roadmap progress', 'Approvals'],
      'dmi-trend': ['DMI Trend', 'Proposed approvals'],
    },
  }),
  conflicts: ['qbr-opener'],
  input: { qualityColour: colour, alignmentColour: colour },
  decide(input, values, positions) {
    const slides = values['X-03']
    const position = positions['qbr-opener']
    const because = (says: string) => [{ clause: 'X-03' as const, says }]
    if (position !== 'business-outcomes') {
      return { value: { opensWith: slides[position] }, because: because('The opening that this reading asks for') }
    }
    const missing = absentOf(input, ['qualityColour', 'alignmentColour'])
    const leads = [
      ...(input.qualityColour === 'red' ? slides.quality : []),
      ...(input.alignmentColour === 'red' ? slides.alignment : []),
    ]
    if (leads.length > 0) {
      const says = leads.length > 1 ? 'Both are red; no order between them is given' : 'What is red leads'
      return { value: { opensWith: leads }, missing, because: because(says) }
    }
    if (missing.length > 0) return { missing }
    return {
      value: { opensWith: slides['business-outcomes'] },
      because: because('Neither is red; the health snapshot goes on the same screen'),
    }
  },
})
