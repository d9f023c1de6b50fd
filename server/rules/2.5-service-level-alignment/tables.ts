import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'

/** The tables and checklists that blueprint 2.5 prints. */
export const serviceLevelAlignmentTables = [
  defineLookup({
    id: 'SLA-05',
    title: 'Effort mix expected of a segment',
    by: ['segment'],
    gives: 'effortMix',
    rows: { A: 'advisory-heavier', B: 'advisory-heavier', C: 'operations-heavier', D: 'operations-heavier' },
  }),
  defineLookup({
    id: 'SLA-09',
    title: 'Who is accountable for alignment',
    by: ['segment'],
    rows: {
      A: { accountable: 'vCIO', accountableFor: ['Roadmap and budget relevance', 'Executive alignment'] },
      B: { accountable: 'vCIO', accountableFor: ['Roadmap and budget relevance', 'Executive alignment'] },
      C: { accountable: 'CSM/TAM', accountableFor: ['Cadence fit', 'Lifecycle fit'] },
      D: { accountable: 'CSM/TAM', accountableFor: ['Cadence fit', 'Lifecycle fit'] },
    },
  }),
  defineLookup({
    id: 'SLA-10',
    title: 'Segment Service Menu',
    by: ['segment'],
    gives: 'deliverables',
    rows: {
      A: ['Exec QBR', 'Roadmap', 'Budget'],
      B: ['QBR', 'Roadmap'],
      C: ['Lifecycle Review'],
      D: ['Ops Check-in'],
    },
  }),
  defineLookup({
    id: 'SLA-11',
    title: 'Proposal pacing of a segment',
    by: ['segment'],
    gives: 'pacing',
    rows: { A: 'Fewer, larger executive decisions', C: 'More approvals, each smaller' },
  }),
  defineCompleteness({
    id: 'SLA-12',
    title: 'Quarterly tune of alignment and capacity',
    items: [
      'segment placement rechecked',
      'effort mix and cadence adjusted',
      'disputes and exceptions reviewed',
      'accountable owners match compensation',
      'menu and thresholds published',
      'capacity of the next quarter forecast',
    ],
    atMost: { minutes: 60 },
  }),
  defineCompleteness({
    id: 'SLA-13',
    title: 'Automatic alignment flags',
    items: [
      'days since the executive sponsor was seen',
      'recaps within 48 hours, percent of 30 days',
      'cadence on time, percent',
    ],
  }),
  defineLookup({
    id: 'SLA-14',
    title: 'The three alignment questions',
    by: ['question'],
    gives: 'asks',
    rows: {
      Relevance: 'Whether the service still helps with the goals of the near term',
      'Cadence fit': 'Whether the rhythm is right, or too much or too little',
      Coverage: 'Whether anything material is missing',
    },
  }),
]
