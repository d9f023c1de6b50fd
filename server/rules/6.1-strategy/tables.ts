import { defineLookup } from '../kinds/define-lookup.ts'

/** The tables that blueprint 6.1 prints. House positions on bands and cadence are SEG-04 and SCH-01. */
export const strategyTechnologyTables = [
  defineLookup({
    id: 'TEC-111',
    title: 'The two axes of segmentation',
    by: ['axis'],
    rows: {
      primary: {
        of: 'Client Business Goal',
        input: 'Maturity and appetite scores from CS Health and discovery data',
        output: 'Segment A-D',
      },
      secondary: { of: 'Financial value', input: 'MRR', output: 'MRR band' },
    },
  }),
  defineLookup({
    id: 'TEC-112',
    title: 'Strategy focus and cadence by goal level, as 6.1 prints it',
    by: ['goalLevel'],
    rows: {
      1: {
        name: 'Technology Support',
        segment: 'D',
        focus: ['Precise segmentation', 'Minimal, cost-effective cadence', 'Stability, basic visibility, fast fixes'],
        effect: [
          'SLA tracking, ticket response, baseline quality',
          'Annual or ad hoc meetings',
          'Basic standard reports',
        ],
      },
      2: {
        name: 'Technology Enablement',
        segment: 'C',
        focus: ['Quarterly QBRs', 'Simple project or initiative roadmaps', 'TAM and SDM roles'],
        effect: [
          'More weight on adoption and engagement trends',
          'Routine discovery and assessments',
          'First project proposals and stack alignment reports',
        ],
      },
      3: {
        name: 'Technology Modernization',
        segment: 'B',
        focus: ['Formal QBRs led by the roadmap', 'Dedicated AM or vCIO', 'Modernization and lifecycle'],
        effect: [
          'All five health dimensions',
          'Assessments and roadmap reviews at least quarterly',
          'Detailed strategy documents, complex initiatives',
        ],
      },
      4: {
        name: 'Business Transformation',
        segment: 'A',
        focus: [
          'Annual planning, quarterly reviews, monthly executive meetings',
          'Departments aligned, initiatives across functions',
          'vCIO or Strategic Advisor',
        ],
        effect: [
          'Outcome indicators and stakeholder engagement',
          'Discovery, Assessment, Meeting, Initiative rhythm',
          'Outcome deliverables, enablement across departments',
        ],
      },
      5: {
        name: 'Business Innovation',
        segment: 'A',
        focus: [
          'OKR planning and innovation programs',
          'Analytics and AI roadmaps',
          'Dynamic segmentation, many stakeholders, continuous steering',
        ],
        effect: [
          'Tracking on several levels across departments',
          'Innovation roadmaps, advanced outcome reports',
          'vCxO, innovation leads and specialist teams with ongoing enablement and governance',
        ],
      },
    },
  }),
]
