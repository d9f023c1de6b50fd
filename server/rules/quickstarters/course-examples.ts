import { lacking, WHOLE } from '../check-examples.ts'
import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { quickstarterCourses } from './course-rules.ts'
import { planningSops } from './planning-sops.ts'

const table = casesIn(quickstarterCourses)

const matrix = [
  'VIP',
  'High touch',
  'Mid touch',
  'Low touch',
  'Annual hours',
  'Quarterly hours',
  'Monthly hours',
  'Ad-hoc hours',
  'Total planned CS time',
]
const grid = {
  present: [
    'Value driver',
    'Business capability',
    'Verticals',
    'Impact potential',
    'Ease of execution',
    'Relevance to the book of business',
  ],
  activities: 5,
  verticalsPerActivity: 1,
}
const strategy = {
  present: ['Owner', 'Resources', 'Deadline', 'Capacity feasibility', 'Business value'],
  initiatives: 3,
  daysToMilestone: 90,
}
const fields = [
  'Trigger condition',
  'Prep tools required',
  'Assigned accountable',
  'Estimated hours per step',
  'Meeting content & follow-up tasks',
  'Deliverables per playbook',
]
const sops = ['VIP', 'High', 'Mid', 'Low'].flatMap((touch) =>
  ['Annual', 'Quarterly', 'Monthly', 'Ad-Hoc'].map((cadence) => ({ touch, cadence, present: fields })),
)

/** Cases of the tables and checks of the courses and of the strategy tool. */
export const courseExamples = [
  table('FND-10', [
    [{ touch: 'High' }, { frequency: 'Monthly', format: 'Playbook-driven' }],
    [{ touch: 'Tech' }, { frequency: 'Trigger-based', format: 'CS Health alerts, reports' }],
  ]),
  table('FND-11', [
    [
      { condition: 'Over-serving low-value clients' },
      { action: 'Raise boundaries, so that fewer clients are high-touch' },
    ],
    [{ condition: 'Team overwhelmed' }, { action: 'Move clients to lower-touch segments' }],
  ]),
  table('FND-20', [
    [{ team: 'lean' }, { hourlyCost: 60 }],
    [{ team: 'average' }, { hourlyCost: 80 }],
    [{ team: 'specialized' }, { hourlyCost: 100 }],
  ]),
  table('FND-23', [[{ touch: 'VIP' }, { ratio: 'Higher proactive share than baseline' }]]),
  table('FND-24', [
    [{ present: matrix }, WHOLE],
    [{ present: matrix.slice(0, 8) }, lacking(['Total planned CS time'])],
  ]),
  table('FND-25', [
    [
      {},
      {
        fixes: [
          'Reduce the percentage for lower-value segments',
          'Move more clients to lower-touch segments',
          'Automate lower tiers: digital reports, videos, automated QBRs',
          'Keep the highest engagement for accounts where it drives retention and growth',
        ],
      },
    ],
  ]),
  table('FND-26', [
    [
      { condition: 'Cost too low' },
      {
        fixes: ['Check for underinvestment in critical roles', 'Check for missed strategic impact'],
        reviewed: 'Yearly',
      },
    ],
  ]),
  table('FND-33', [
    [
      { touch: 'VIP' },
      {
        deliverables: ['Cloud migration', 'Cybersecurity initiatives', 'Digital transformation frameworks'],
        bestFit: 'Roles strong in platform design and G-SMART/AI enablement',
      },
    ],
  ]),
  table('FND-34', [
    [{ kind: 'vertical', name: 'Healthcare' }, { serves: ['Compliance'] }],
    [{ kind: 'activity', name: 'Strategic Budgeting' }, { serves: ['Financial Control'] }],
    [{ kind: 'driver', name: 'Cost' }, { serves: ['Waste Reduction', 'Standardization'] }],
  ]),
  table('FND-35', [
    [grid, WHOLE],
    [{ ...grid, verticalsPerActivity: 2 }, WHOLE],
    [{ ...grid, verticalsPerActivity: 3 }, lacking([], ['verticalsPerActivity'])],
    [{ ...grid, verticalsPerActivity: 0 }, lacking([], [], ['verticalsPerActivity'])],
    [{ ...grid, activities: 4 }, lacking([], [], ['activities'])],
    [{ ...grid, activities: 6 }, lacking([], ['activities'])],
    [{ ...grid, present: grid.present.slice(1) }, lacking(['Value driver'])],
  ]),
  table('FND-36', [
    [{ item: 'business capability' }, { selectWhen: 'Deliverable today', custom: 'Matched for benchmarking' }],
  ]),
  examplesOf(
    planningSops,
    limitExamples(
      ['FND-37'],
      [
        [{ sops }, { complete: true, notWritten: [], incomplete: [] }],
        [
          { sops: sops.slice(1) },
          { complete: false, notWritten: [{ touch: 'VIP', cadence: 'Annual' }], incomplete: [] },
        ],
        [
          { sops: [{ ...sops[0], present: fields.slice(1) }, ...sops.slice(1)] },
          {
            complete: false,
            notWritten: [],
            incomplete: [{ touch: 'VIP', cadence: 'Annual', absent: ['Trigger condition'] }],
          },
        ],
      ],
    ),
  ),
  table('FND-38', [
    [strategy, WHOLE],
    [{ ...strategy, initiatives: 5 }, WHOLE],
    [{ ...strategy, initiatives: 2 }, lacking([], [], ['initiatives'])],
    [{ ...strategy, initiatives: 6 }, lacking([], ['initiatives'])],
    [{ ...strategy, daysToMilestone: 91 }, lacking([], ['daysToMilestone'])],
    [{ ...strategy, present: strategy.present.slice(1) }, lacking(['Owner'])],
  ]),
  table('FND-64', [
    [
      {},
      {
        components: ['Objective', 'Five Courses', 'Matching Methodology', 'AI Tool', 'Deliverables'],
        learningHours: 1,
        practiceHours: 2,
      },
    ],
  ]),
  table('FND-68', [
    [{ exercise: 'Discovery Brief Sprint' }, { clients: 1, likelyBusinessGoals: 3, pages: 1 }],
    [{ exercise: 'Consulting Conversations Drill' }, { clients: 1, customQuestions: 5 }],
    [{ exercise: 'From Memo to Motion Plan' }, { strategicInitiatives: 3 }],
  ]),
  table('FND-69', [
    [{ step: 2 }, { name: 'Segment Your Clients by MRR Bands', block: 'CS Touchpoints', gives: 'Segments' }],
  ]),
  table('FND-70', [[{ step: 4 }, { name: 'Get Discovery Questions', gives: '19 questions' }]]),
]
