import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'

/** The tables and checks that blueprint 4.2 prints. */
export const discoveryTables = [
  defineLookup({
    id: 'DIS-01',
    title: 'Discovery format and frequency by segment',
    by: ['segment'],
    rows: {
      A: { format: 'Strategy session with several stakeholders', frequency: 'Quarterly' },
      B: { format: 'Guided Discovery during the QBR', frequency: 'Quarterly or semi-annual' },
      C: { format: 'Structured 1:1 or async form', frequency: 'Semi-annual' },
      D: { format: 'Lightweight intake', frequency: 'Annual or trigger-based' },
    },
  }),
  defineLookup({
    id: 'DIS-04',
    title: 'Discovery adoption plan of 30 days',
    by: ['phase'],
    gives: 'actions',
    rows: {
      'First Day': ['CS mindset', 'Top 5 starter clients', 'Toolkit', 'Tracker', 'First 3 Discovery meetings booked'],
      'First Week': [
        'Prepare',
        'Run 5 Discovery conversations',
        'Note the top 3-5 priorities or changes after each',
        'Internal summary',
        'Follow-up e-mail',
      ],
      'First Month': [
        'Monthly CS calendar, from 2-3 hours a week',
        'Template',
        'Insights into roadmaps and proposals',
        'Weekly review',
        'Recurring cadence',
      ],
    },
  }),
  defineLookup({
    id: 'DIS-05',
    title: 'Discovery question depth by segment',
    by: ['segment'],
    rows: {
      A: {
        archetype: 'Transform',
        depth: 'High impact, high engagement',
        themes: ['Innovation', 'OKRs', 'Market positioning', 'Emerging technologies'],
      },
      B: {
        archetype: 'Modernize',
        depth: 'High impact, strategic',
        themes: ['A shared language, as appetite is there and maturity may lag'],
      },
      C: {
        archetype: 'Educate',
        depth: 'Strategic and structured',
        themes: ['Departments and workflows', 'Deeper strategic planning'],
      },
      D: {
        archetype: 'Sustain',
        depth: 'Low impact, operational',
        themes: ['Short-term issues', 'Tactical support'],
      },
    },
  }),
  defineCompleteness({
    id: 'DIS-06',
    title: 'Discovery capture',
    items: [
      'Key business drivers and constraints',
      'Stakeholder context',
      'Signs of change in maturity or appetite',
      'Theme tags',
      'Next step for each insight',
    ],
    atLeast: { dimensions: 3 },
  }),
]
