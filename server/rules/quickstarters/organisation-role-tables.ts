import { defineLookup } from '../kinds/define-lookup.ts'

/** What the CS organisation guide says of each role. */
export const organisationRoleTables = [
  defineLookup({
    id: 'ORG-128',
    title: 'KPI of a CS role in the guide',
    by: ['role'],
    gives: 'kpi',
    rows: { vCIO: 'initiative adoption', TAM: 'roadmap execution', AM: 'renewal rate' },
  }),
  defineLookup({
    id: 'ORG-132',
    title: 'What a CS role prevents',
    by: ['role'],
    rows: {
      TAM: { prevents: 'fire drills', touchpoint: 'environment compliant, consistent and up to date' },
      AM: { prevents: 'churn', touchpoint: 'relationship warm, organized and as expected' },
      vCIO: { prevents: 'stagnation', touchpoint: 'business goals tied to strategy and roadmaps' },
      vCTO: { prevents: 'technical debt', touchpoint: 'vision for architecture and innovation' },
      vCISO: { prevents: 'reputational and legal risk', touchpoint: 'leadership in security and compliance' },
    },
  }),
  defineLookup({
    id: 'ORG-133',
    title: 'Client personas of a CS role in the guide',
    by: ['role'],
    gives: 'personas',
    rows: {
      AM: ['Office Manager', 'Operations Lead', 'Admin Coordinator', 'Owner of a small business'],
      TAM: ['Internal IT Contact', 'Office Manager', 'Power User', 'Owner of a small business'],
      vCIO: ['CEO', 'CFO', 'Managing Partner', 'Executive Director'],
      vCTO: ['CTO', 'IT Advisor', 'Senior Technical Stakeholder', 'CEO or Owner of a smaller client'],
      vCISO: ['COO', 'Compliance Officer', 'Owner', 'CFO', 'Senior Manager for data, risk or regulation'],
    },
  }),
  defineLookup({
    id: 'ORG-134',
    title: 'Success metrics of a CS role in the guide',
    by: ['role'],
    gives: 'metrics',
    rows: {
      AM: [
        'Renewal rate and retention',
        'Client satisfaction or NPS',
        'Active touchpoints and meetings attended',
        'Expansion conversations started or referred',
        'Feedback of delivery teams on clear communication',
      ],
      TAM: [
        'Technical reviews completed, and how consistently',
        'Misalignment items reduced over time',
        'Fewer recurring issues or tickets of systemic problems',
        'Accurate, current documentation',
        'Client satisfaction with performance and stability',
      ],
      vCIO: [
        'Strategic plans or roadmaps completed and adopted',
        'Client trust and executive relationship',
        'Annual budget aligned and initiatives approved',
        'Presence and influence in QBRs and planning',
        'Technology maturity across clients',
      ],
      vCTO: [
        'Strategic technology initiatives launched, and their scope',
        'Influence on future-state decisions',
        'Confidence in the technical vision',
        'Current stack against its planned evolution',
        'Contribution to technical planning',
      ],
      vCISO: [
        'Security roadmap clear and adopted',
        'Risk reduced by assessments or insurance requirements',
        'Trust in the security advice',
        'Compliance gaps closed or audit readiness',
        'Measurable maturity',
      ],
    },
  }),
  defineLookup({
    id: 'ORG-135',
    title: 'Who fills a CS role by size of the MSP',
    by: ['role', 'size'],
    gives: 'filledBy',
    rows: {
      AM: {
        small: 'Owner or a technician with people skills',
        'mid-sized': 'Junior AM for renewals and basic engagement',
        large: 'Communication experts with a book of business, renewal targets and protocols',
      },
      TAM: {
        small: 'Informal: technicians, owner or helpdesk',
        'mid-sized': 'Part-time: senior tech or project coordinator',
        large: 'Specialised team with review cycles, tools and scorecards',
      },
      vCIO: {
        small: 'Owner',
        'mid-sized': 'Part-time or shared, for top-tier clients',
        large: 'Full-time by account or vertical, in a team with AM and TAM',
      },
      vCTO: {
        small: 'Part of the vCIO or owner',
        'mid-sized': 'For specific projects or high-growth clients',
        large: 'Key resource for verticals or segments',
      },
      vCISO: {
        small: 'Informal or vendor tools, no strategic owner',
        'mid-sized': 'vCIO or TAM, reactive',
        large: 'Strategic function for top clients or regulated verticals, perhaps fractional',
      },
    },
  }),
]
