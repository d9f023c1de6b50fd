import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const quadrant = z.enum(['Transform', 'Modernize', 'Educate', 'Sustain'])

/**
 * FND-42: the one quadrant to focus on for a client between two, by its most urgent and its most strategic need. Where
 * these two differ the blueprint breaks no tie, and the choice stays with the CS role.
 */
export const focusQuadrant = defineRule({
  id: 'FND-42',
  title: 'Quadrant choice for a straddling client',
  clauses: ['FND-42'],
  parameters: inEdition({
    'FND-42': { reviewAfter: ['Major assessments', 'Quarterly reviews', 'Significant business changes'] },
  }),
  input: {
    urgentNeed: quadrant.describe('Quadrant of the most urgent need today'),
    strategicNeed: quadrant.describe('Quadrant of the most strategic need today'),
  },
  decide({ urgentNeed, strategicNeed }, values) {
    if (urgentNeed !== strategicNeed) {
      const says = `The urgent need is ${urgentNeed}, the strategic one ${strategicNeed}, and no tie-break is given`
      return { missing: [], because: [{ clause: 'FND-42', says }] }
    }
    const says = `The urgent and the strategic need are both ${urgentNeed}`
    return {
      value: { quadrant: urgentNeed, reviewAfter: [...values['FND-42'].reviewAfter] },
      because: [{ clause: 'FND-42', says }],
    }
  },
})
