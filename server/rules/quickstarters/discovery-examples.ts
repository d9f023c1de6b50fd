import { lacking, WHOLE } from '../check-examples.ts'
import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { closedLoopLinks } from './closed-loop-links.ts'
import { quickstarterCourses } from './course-rules.ts'
import { focusQuadrant } from './focus-quadrant.ts'
import { initiativePackage } from './initiative-package.ts'

const table = casesIn(quickstarterCourses)

const questions = {
  present: [
    'Warm-Up Questions',
    'General Business Discovery',
    'Industry-Specific Questions',
    'Digital Enablement',
    'IT Strategy & Optimization',
    'Next Steps & Commitment',
    'Intent after each question',
  ],
  questions: 19,
}
const client = [
  'Locations',
  'Size & Revenue',
  'Key Contacts',
  'Value Proposition',
  'Core Products/Services',
  'Recent News',
  'Technology Stack',
  'Partnerships',
  'Competitors & Market Position',
]
const industry = [
  'Industry Overview',
  'Trends & Opportunities',
  'Challenges',
  'Compliance',
  'Business/IT Challenges',
  'Technology Opportunities',
  'Revenue Models & Processes',
  'Supply Chain Risks',
]
const window = { earliest: '2026-02-17', latest: '2026-03-03' }
const session = { planningSessionOn: '2026-03-31' }
const slide = ['Initiative overview', 'Business goal alignment', 'Supporting insight', 'Suggested cost/budget tier']
const scope = { path: 'Project Scope', present: [...slide, 'Outcomes', 'Roles', 'Timeline'], pages: 1, milestones: 3 }
const roadmap = { path: 'Roadmap', present: [...slide, 'Timing and priority'], pages: 1, horizonMonths: 3 }
const layers = {
  goals: ['Risk reduction'],
  topics: [{ topic: 'Device lifecycle', goal: 'Risk reduction' }],
  initiatives: [{ initiative: 'Deploy UEM platform', goal: 'Risk reduction', topic: 'Device lifecycle' }],
}
const linked = { complete: true, emptyLayers: [], looseTopics: [], looseInitiatives: [] }

/** Cases of the discovery tool: its questions, fields, canvas and what follows from them. */
export const discoveryExamples = [
  table('FND-39', [
    [questions, WHOLE],
    [{ ...questions, questions: 18 }, lacking([], [], ['questions'])],
    [{ ...questions, questions: 20 }, lacking([], ['questions'])],
    [{ ...questions, present: questions.present.slice(1) }, lacking(['Warm-Up Questions'])],
  ]),
  table('FND-40', [
    [{ category: 'Power' }, { surfaces: ['Vision', 'Frustrations', 'Executive ambitions of senior decision-makers'] }],
    [
      { category: 'Business-Focused' },
      { surfaces: ['Goals', 'KPIs', 'Department initiatives', 'Competitive drivers'] },
    ],
  ]),
  table('FND-41', [
    [{ present: [...client, ...industry] }, WHOLE],
    [{ present: client }, lacking(industry)],
    [{ present: [...client.slice(1), ...industry] }, lacking(['Locations'])],
  ]),
  examplesOf(focusQuadrant, [
    ...limitExamples(
      ['FND-42'],
      [
        [
          { urgentNeed: 'Modernize', strategicNeed: 'Modernize' },
          {
            quadrant: 'Modernize',
            reviewAfter: ['Major assessments', 'Quarterly reviews', 'Significant business changes'],
          },
        ],
      ],
    ),
    {
      name: 'two needs that point to different quadrants',
      proves: ['FND-42'],
      input: { urgentNeed: 'Sustain', strategicNeed: 'Transform' },
      status: 'unknown',
      says: 'no tie-break',
    },
  ]),
  table('FND-43', [
    [
      { area: 'Technology Infrastructure Discovery' },
      {
        captures: ['IT stack', 'Risks', 'Lifecycle', 'Readiness for change'],
        shows: 'Stack status and upgrade readiness',
      },
    ],
  ]),
  examplesOf(
    closedLoopLinks,
    limitExamples(
      ['FND-44'],
      [
        [layers, linked],
        [
          { ...layers, initiatives: [] },
          { ...linked, complete: false, emptyLayers: ['Initiatives'] },
        ],
        [
          { ...layers, topics: [...layers.topics, { topic: 'Change management' }] },
          { ...linked, complete: false, looseTopics: ['Change management'] },
        ],
        [
          { ...layers, initiatives: [{ initiative: 'Onboarding checklist', goal: 'Risk reduction' }] },
          { ...linked, complete: false, looseInitiatives: ['Onboarding checklist'] },
        ],
        [
          { ...layers, initiatives: [{ initiative: 'Onboarding checklist', topic: 'Device lifecycle' }] },
          { ...linked, complete: false, looseInitiatives: ['Onboarding checklist'] },
        ],
      ],
    ),
  ),
  table('FND-45', [
    [session, window],
    [
      { ...session, doneOn: '2026-02-16' },
      { ...window, status: 'early' },
    ],
    [
      { ...session, doneOn: '2026-02-17' },
      { ...window, status: 'on-time' },
    ],
    [
      { ...session, doneOn: '2026-03-03' },
      { ...window, status: 'on-time' },
    ],
    [
      { ...session, doneOn: '2026-03-04' },
      { ...window, status: 'late' },
    ],
    [
      { ...session, today: '2026-02-16' },
      { ...window, status: 'not-yet' },
    ],
    [
      { ...session, today: '2026-03-03' },
      { ...window, status: 'due' },
    ],
    [
      { ...session, today: '2026-03-04' },
      { ...window, status: 'overdue' },
    ],
  ]),
  table('FND-46', [
    [
      { maturity: 'low' },
      { path: 'Project Scope', holds: 'One focused, contained scope, ready to propose; quick wins' },
    ],
    [{ maturity: 'mid' }, { path: 'Annual Plan', holds: 'Roadmap, Initiatives and Budget for several aligned topics' }],
    [{ maturity: 'high' }, { path: 'Assessment Intake', holds: 'Structured validation before initiatives are framed' }],
  ]),
  table('FND-47', [
    [{ need: 'Validated and contained' }, { path: 'Project Scope' }],
    [{ need: 'Compliance-sensitive' }, { path: 'Assessment' }],
  ]),
  examplesOf(initiativePackage, [
    ...limitExamples(
      ['FND-66'],
      [
        [scope, WHOLE],
        [{ ...scope, milestones: 2 }, lacking([], [], ['milestones'])],
        [{ ...scope, milestones: 4 }, lacking([], ['milestones'])],
        [{ ...scope, pages: 2 }, lacking([], ['pages'])],
        [{ ...scope, pages: 0 }, lacking([], [], ['pages'])],
        [{ ...scope, present: slide }, lacking(['Outcomes', 'Roles', 'Timeline'])],
        [roadmap, WHOLE],
        [{ ...roadmap, horizonMonths: 6 }, WHOLE],
        [{ ...roadmap, horizonMonths: 2 }, lacking([], [], ['horizonMonths'])],
        [{ ...roadmap, horizonMonths: 7 }, lacking([], ['horizonMonths'])],
        [
          { path: 'Assessment', present: [...slide.slice(1), 'Key risks', 'Urgency'], pages: 1 },
          lacking(['Initiative overview', 'Impact if ignored']),
        ],
      ],
    ),
    {
      name: 'a count that is not known leaves it open',
      proves: ['FND-66'],
      input: { ...scope, milestones: null },
      status: 'unknown',
      missing: ['milestones'],
    },
  ]),
  table('FND-67', [
    [{ call: 'primary', path: 'assessment' }, { target: 'LMx assessment intake and scoring' }],
    [{ call: 'secondary', path: 'project' }, { target: 'CS Toolkit #3 - Proposal Builder' }],
  ]),
]
