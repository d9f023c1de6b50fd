import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'

const layers = {
  primary: {
    basedOn: 'Client Goal / CS Intent',
    answers: 'what and how',
    decides: [
      'Meeting topics and talk tracks',
      'Assessment templates and discovery questions',
      'Strategic goal frameworks and horizons',
      'AI prompt enrichment (coming, ClientIQ)',
      'Initiatives (coming, service catalog)',
      'Roadmap logic (coming soon)',
    ],
  },
  secondary: {
    basedOn: 'Size, MRR, Opportunity',
    answers: 'how often and how much',
    decides: ['Cadence and meeting triggers', 'Level of planning and CS effort'],
  },
}
const roles = 'Role assignment (CSM, vCIO or AM)'

/** SEG-08: what a layer of segmentation decides. The table gives the roles to money; in force the goal segment has them. */
export const layerDecisions = defineRule({
  id: 'SEG-08',
  kind: 'lookup',
  title: 'What each segmentation layer decides',
  clauses: ['SEG-08'],
  parameters: inEdition({ 'SEG-08': { layers, roles } }),
  conflicts: ['role-assignment-layer'],
  input: { layer: z.enum(['primary', 'secondary']) },
  decide({ layer }, values, positions) {
    const row = values['SEG-08'].layers[layer]
    const withRoles = positions['role-assignment-layer'] === 'money' ? 'secondary' : 'primary'
    const decides = layer === withRoles ? [...row.decides, values['SEG-08'].roles] : [...row.decides]
    const says = `The ${layer} layer, from ${row.basedOn}, answers ${row.answers}: ${decides.join('; ')}`
    return { value: { ...row, decides }, because: [{ clause: 'SEG-08', says }] }
  },
})
