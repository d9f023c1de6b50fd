import { defineLookup } from '../kinds/define-lookup.ts'

/** The tables that blueprint 6.3 prints. */
export const deliverablesTechnologyTables = [
  defineLookup({
    id: 'TEC-113',
    title: 'Deliverable that an event starts',
    by: ['event'],
    gives: 'deliverables',
    rows: {
      'Drop in Health Score': ['Governance summary report'],
      'Updated roadmap': ['Proposal or budget'],
      'Contract renewal': ['Renewed budget forecast'],
      'Assessment complete': [
        'Consultant-style report',
        'The proposal blocks that fit',
        'Notice to the CSM to schedule a review call',
      ],
      'QBR meeting cycle': ['The deliverable of the cycle'],
      'New stakeholder': ['The deliverable for the stakeholder'],
    },
  }),
  defineLookup({
    id: 'TEC-115',
    title: 'Next step after the response to a deliverable',
    by: ['response'],
    gives: 'next',
    rows: {
      accept: ['Roadmap update', 'Project kickoff'],
      reject: ['Review', 'Proposal revision'],
      comment: ['Next CS workflow'],
      none: ['Automatic reminder', 'Escalation'],
    },
  }),
  defineLookup({
    id: 'TEC-116',
    title: 'Focus of deliverables by goal level',
    by: ['goalLevel'],
    rows: {
      1: {
        focus: ['Ticket summaries', 'Backup and asset status', 'Compliance logs'],
        effect: ['Light, standard, automatic', 'Few meetings', 'Confirms SLA coverage and trust'],
      },
      2: {
        focus: ['Project tracking', 'Stack alignment', 'Milestones', 'Quarterly QBRs and simple roadmaps'],
        effect: ['Shows adoption, standardization and initiative status', 'Engagement grows'],
      },
      3: {
        focus: ['Modernization roadmaps', 'Lifecycle assessments', 'Budget projections'],
        effect: ['Formal QBRs', 'Priorities, accountability and the full range of services'],
      },
      4: {
        focus: ['Roadmaps across departments', 'KPI dashboards', 'Business impact reports'],
        effect: ['For many stakeholders and strategic decisions', 'Presentation Mode is standard'],
      },
      5: {
        focus: [
          'Innovation roadmaps developed together',
          'OKR reports',
          'Advanced analytics',
          'Investment decks over several years',
        ],
        effect: ['Innovation steering', 'Investment tied to outcomes', 'The MSP is a partner in innovation'],
      },
    },
  }),
  defineLookup({
    id: 'TEC-164',
    title: 'Role that owns an output',
    by: ['output'],
    gives: 'role',
    rows: { strategy: 'vCIO', 'technical health': 'TAM', 'initiative follow-up': 'CSM' },
  }),
]
