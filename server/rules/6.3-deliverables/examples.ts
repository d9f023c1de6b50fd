import { casesIn } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { deliverablesTechnology } from './rules.ts'
import { deliverablesTechnologyEdges } from './trigger-edges.ts'
import { deliverablesTechnologyTriggers } from './triggers.ts'

const table = casesIn(deliverablesTechnology)

export const examples = [
  ...triggerExamples(deliverablesTechnologyTriggers, deliverablesTechnology, deliverablesTechnologyEdges),
  table('TEC-113', [
    [{ event: 'Contract renewal' }, { deliverables: ['Renewed budget forecast'] }],
    [{ event: 'Drop in Health Score' }, { deliverables: ['Governance summary report'] }],
  ]),
  table('TEC-115', [
    [{ response: 'reject' }, { next: ['Review', 'Proposal revision'] }],
    [{ response: 'none' }, { next: ['Automatic reminder', 'Escalation'] }],
  ]),
  table('TEC-116', [
    [
      { goalLevel: 3 },
      {
        focus: ['Modernization roadmaps', 'Lifecycle assessments', 'Budget projections'],
        effect: ['Formal QBRs', 'Priorities, accountability and the full range of services'],
      },
    ],
  ]),
  table('TEC-164', [
    [{ output: 'technical health' }, { role: 'TAM' }],
    [{ output: 'strategy' }, { role: 'vCIO' }],
    [{ output: 'initiative follow-up' }, { role: 'CSM' }],
  ]),
]
