import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineWindow } from '../kinds/define-window.ts'

/** What a discovery asks, fills in and captures. */
export const discoveryToolTables = [
  defineCompleteness({
    id: 'FND-39',
    title: 'Discovery question set size and types',
    items: [
      'Warm-Up Questions',
      'General Business Discovery',
      'Industry-Specific Questions',
      'Digital Enablement',
      'IT Strategy & Optimization',
      'Next Steps & Commitment',
      'Intent after each question',
    ],
    atLeast: { questions: 19 },
    atMost: { questions: 19 },
  }),
  defineLookup({
    id: 'FND-40',
    title: 'Course question categories',
    by: ['category'],
    gives: 'surfaces',
    rows: {
      Power: ['Vision', 'Frustrations', 'Executive ambitions of senior decision-makers'],
      'Business-Focused': ['Goals', 'KPIs', 'Department initiatives', 'Competitive drivers'],
      'Integrated Business-Technology': ['Bottlenecks that IT can remove', 'Outcomes that IT can speed up'],
      'Technology-Focused': ['Infrastructure', 'Service quality', 'Process gaps', 'Workflow needs'],
    },
  }),
  defineCompleteness({
    id: 'FND-41',
    title: 'Enrichment fields; the absent ones are filled by hand',
    items: [
      'Locations',
      'Size & Revenue',
      'Key Contacts',
      'Value Proposition',
      'Core Products/Services',
      'Recent News',
      'Technology Stack',
      'Partnerships',
      'Competitors & Market Position',
      'Industry Overview',
      'Trends & Opportunities',
      'Challenges',
      'Compliance',
      'Business/IT Challenges',
      'Technology Opportunities',
      'Revenue Models & Processes',
      'Supply Chain Risks',
    ],
  }),
  defineLookup({
    id: 'FND-43',
    title: 'Canvas content',
    by: ['area'],
    rows: {
      'Business Discovery': {
        captures: ['Changes in the business environment', 'Goals', 'Pain points'],
        shows: 'Innovation appetite and OKR alignment',
      },
      'Business Technology Discovery': {
        captures: ['How technology supports or limits operations'],
        shows: 'Transformation potential and process friction',
      },
      'Technology Infrastructure Discovery': {
        captures: ['IT stack', 'Risks', 'Lifecycle', 'Readiness for change'],
        shows: 'Stack status and upgrade readiness',
      },
    },
  }),
  defineWindow({
    id: 'FND-45',
    title: 'Discovery timing before annual planning',
    from: 'planningSessionOn',
    opens: { weeks: -6 },
    closes: { weeks: -4 },
  }),
]
