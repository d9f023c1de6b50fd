import { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { parameters } from './parameters.ts'

/** MTG-03: a decision may be asked for with both proofs at hand. One that is absent settles it while the other is not known. */
export const askReadiness = defineRule({
  id: 'MTG-03',
  title: 'Ask readiness (Inverted Bow Tie)',
  clauses: ['MTG-03'],
  parameters,
  input: {
    hasDiscovery: z.boolean().optional().describe('Whether Discovery gives the why'),
    hasAssessment: z.boolean().optional().describe('Whether the Assessment gives the what and when'),
  },
  decide(input) {
    const missing = absentOf(input, ['hasDiscovery', 'hasAssessment'])
    const missingEvidence = [
      ...(input.hasDiscovery === false ? ['discovery'] : []),
      ...(input.hasAssessment === false ? ['assessment'] : []),
    ]
    if (missing.length > 0 && missingEvidence.length === 0) return { missing }
    const mayAsk = missingEvidence.length === 0
    const says = mayAsk
      ? 'Discovery gives the why and Assessment the what and when: the client may be asked'
      : `Not there: ${missingEvidence.map((name) => PROOFS[name]).join(', ')}; close the gap before the ask`
    return { value: { mayAsk, missingEvidence }, missing, because: [{ clause: 'MTG-03', says }] }
  },
})

const PROOFS: Record<string, string> = {
  discovery: 'the why from Discovery',
  assessment: 'the what and when from Assessment',
}
