import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'

const IN_QBR = { mode: 'As part of a QBR', presenter: 'vCIO' }
const APART = { mode: 'Standalone review or async summary', presenter: 'CSM/TAM' }

/** The tables and checks that blueprint 4.3 prints. */
export const assessmentTables = [
  defineLookup({
    id: 'ASM-01',
    title: 'Assessment scope and cadence by segment',
    by: ['segment'],
    rows: {
      A: { scope: 'Strategic readiness, OKRs', cadence: 'Quarterly' },
      B: { scope: 'Roadmap alignment', cadence: 'Quarterly or semi-annual' },
      C: { scope: 'Lifecycle and stack review', cadence: 'Semi-annual' },
      D: { scope: 'Operational baseline', cadence: 'Annual or as needed' },
    },
  }),
  defineLookup({
    id: 'ASM-02',
    title: 'Assessment type',
    by: ['situation'],
    rows: {
      'broad, after Discovery': {
        type: 'Portfolio Scoping',
        does: [
          'Looks at the whole environment: systemic risks, stack misalignments',
          'Structures the initiatives of the next 3-6 months',
          'For clients of mid to high maturity',
        ],
        health: 'Engagement, Alignment',
      },
      'one named project': {
        type: 'Single Project Scoping',
        does: ['Feasibility, readiness and blockers of a project with clear intent'],
        health: 'Adoption; supports the ROI of the initiative',
      },
      'risk or compliance': {
        type: 'Risk-Targeted',
        does: ['Sensitivity, exposure, mitigation', 'Urgency and business impact made explicit'],
        health: 'Risk profile; roadmap priorities',
      },
    },
  }),
  defineCompleteness({
    id: 'ASM-04',
    title: 'Conversion of an assessment finding',
    items: [
      'Proposed initiative',
      'Maturity or readiness signal',
      'Inputs to proposals, budgets and roadmap milestones',
    ],
  }),
  defineLookup({
    id: 'ASM-05',
    title: 'Assessment presentation by segment',
    by: ['segment'],
    rows: { A: IN_QBR, B: IN_QBR, C: APART, D: APART },
  }),
]
