import { defineLookup } from '../kinds/define-lookup.ts'

const CLOSE = 'Peter marks the comment resolved, status Closed, and updates the Kanban board on the Index page'
const COMMENT = 'Any reader comments with the prefix Issue or Non Issue'
const TASK = 'Peter reviews it, opens an Asana task in the matching section and writes the task ID into the comment'
const APPROVAL = 'Chris or Denes approves'

/** The tables that the foundation prints. */
export const foundationTables = [
  defineLookup({
    id: 'FND-03',
    title: 'Archetype to engagement stance',
    by: ['archetype'],
    rows: {
      Transform: {
        stance: ['Lead a demanding strategy conversation', 'Co-create initiatives', 'Push boundaries'],
        discoveryAim: 'Co-innovation, alignment at OKR level',
        avoid: 'Underserving an ambitious client',
      },
      Modernize: {
        stance: ['Guidance', 'Structure', 'Confidence', 'Trust-building'],
        discoveryAim: 'Standardize, consolidate, upgrade; move up in maturity',
        avoid: 'Underserving an ambitious client',
      },
      Educate: {
        stance: ['Share evidence', 'Inspire action'],
        discoveryAim: 'Surface value, spark appetite',
        avoid: 'Overselling to a risk-averse client',
      },
      Sustain: {
        stance: ['Limit investment', 'Maintain reliability', 'Monitor carefully'],
        discoveryAim: 'Efficiency and trust',
        avoid: 'Overselling to a risk-averse client',
      },
    },
  }),
  defineLookup({
    id: 'FND-62',
    title: 'CS annual cycle',
    by: ['period'],
    rows: {
      Annual: { work: 'Strategy and goal-setting', disciplines: [1, 6] },
      Quarterly: { work: 'Health reviews and roadmap updates', disciplines: [2, 3] },
      Weekly: { work: 'Process execution and follow-up', disciplines: [4] },
      Ongoing: { work: 'People enablement and tech tuning', disciplines: [5, 6] },
    },
  }),
  defineLookup({
    id: 'FND-63',
    title: 'Role quadrants',
    by: ['impact', 'engagement'],
    rows: {
      Business: {
        Operational: {
          quadrant: 'Business Operations',
          rolesInFoundation: ['CSM', 'AM'],
          rolesInPaper: ['AM', 'CSM'],
          work: 'Retention, satisfaction, service engagement',
        },
        Strategic: {
          quadrant: 'Strategic Business',
          rolesInFoundation: ['vCIO', 'Advisors'],
          rolesInPaper: ['vCIO', 'vCISO', 'CxO (external or internal advisor)'],
          work: 'Executive goals, innovation, growth',
        },
      },
      Technology: {
        Operational: {
          quadrant: 'Technology Operations',
          rolesInFoundation: ['TAM', 'NOC/SOC'],
          rolesInPaper: ['TAM', 'SDM', 'NOC', 'SOC'],
          work: 'Stable, secure, compliant delivery',
        },
        Strategic: {
          quadrant: 'Strategic Technology',
          rolesInFoundation: ['PM', 'vCISO'],
          rolesInPaper: ['vCIO', 'vCISO', 'PM'],
          work: 'Modernization, lifecycle planning, proactive risk management',
        },
      },
    },
  }),
  defineLookup({
    id: 'FND-65',
    title: 'Change request workflow',
    by: ['change'],
    rows: {
      minor: {
        steps: [COMMENT, TASK, 'Peter edits directly', APPROVAL, CLOSE],
        approval: 'Chris or Denes',
        published: 'Weekly release',
      },
      major: {
        steps: [
          COMMENT,
          TASK,
          'Chris and Denes together judge whether it is needed',
          'Peter implements as Chris and Denes guide',
          APPROVAL,
          CLOSE,
        ],
        approval: 'Chris or Denes, after both have judged it',
        published: 'Next release',
      },
    },
  }),
]
