import { allOnTarget, casesIn, examplesOf, limitExamples, onTarget } from '../examples.ts'
import { lacking, WHOLE } from '../check-examples.ts'
import { patternExamples } from '../kinds/pattern-examples.ts'
import { targetEdges } from '../kinds/target-edges.ts'
import { levelMove } from './level-move.ts'
import { levelWithContract } from './level-with-contract.ts'
import { meetingPattern } from './meeting-pattern.ts'
import { projectRevenue } from './project-revenue.ts'
import { vcioChecks } from './vcio-checks.ts'
import { vcioHours } from './vcio-hours.ts'
import { vcioTables } from './vcio-tables.ts'

const check = casesIn(vcioChecks)
const table = casesIn(vcioTables)
const of = (id: string) => vcioChecks.find((rule) => rule.id === id)!

const record = [
  'Discussed by vCIO and client',
  'Next steps for vCIO and client',
  'Follow-up date',
  'Solution or resolution',
]
const review = [
  'Included with monthly services',
  'Upcoming projects',
  'Reactive tickets',
  'Standards and technical alignment',
  'Metrics on proactivity',
]
const budget = [
  'End-user and infrastructure technology 1-3 years ahead, 5 to 10 for a large client',
  'Breakdown per month or quarter',
  'Capital expenditures',
  'Written timeline',
]
const plan = [
  'Split by quarter',
  'Initiatives',
  'Cost',
  'Timeline',
  'Priority',
  'Extended to the end of each initiative',
]
const question = [
  'Category',
  'Says what is evaluated',
  'Priority by impact',
  'Specific test',
  'Frequency',
  'Objective yes or no',
  'Important configuration item',
  'Reason told',
]
const discovery = [
  'Clients and why they buy',
  'Area served',
  'Business-critical operations and their technology',
  'Suppliers or partners',
  'Most critical KPIs',
  'Business goals and success over three years',
]
const company = (name: string, value: Record<string, unknown>) => ({
  name: `company ${name} of the manual`,
  proves: ['VCM-146'],
  input: { company: name },
  value,
  printed: { aisp: 125 },
})

/** Cases of the vCIO manual and of the vCIO levels. */
export const vcioExamples = [
  examplesOf(levelWithContract, [
    ...limitExamples(
      ['OML-140'],
      [
        [
          { separateContract: false, level: 5 },
          { highest: 2, countsAs: 2 },
        ],
        [
          { separateContract: false, level: 3 },
          { highest: 2, countsAs: 2 },
        ],
        [
          { separateContract: false, level: 1 },
          { highest: 2, countsAs: 1 },
        ],
        [
          { separateContract: true, level: 3 },
          { highest: null, countsAs: 3 },
        ],
      ],
    ),
    {
      name: 'the highest level stands without the present one',
      proves: ['OML-140'],
      input: { separateContract: false },
      value: { highest: 2, countsAs: null },
      missing: ['level'],
    },
    {
      name: 'whether the contract is separate must be known',
      proves: ['OML-140'],
      input: { level: 4 },
      status: 'unknown',
      missing: ['separateContract'],
    },
  ]),
  examplesOf(levelMove, [
    ...limitExamples(
      ['OML-141'],
      [
        [{ current: 1, target: 4 }, { valid: false }],
        [{ current: 2, target: 3 }, { valid: true }],
        [{ current: 3, target: 3 }, { valid: false }],
        [{ current: 3, target: 2 }, { valid: false }],
      ],
    ),
    {
      name: 'the present level must be known',
      proves: ['OML-141'],
      input: { target: 3 },
      status: 'unknown',
      missing: ['current'],
    },
  ]),
  examplesOf(vcioHours, [
    ...limitExamples(
      ['OML-142', 'OML-139'],
      [
        [
          { level: 3, fteHours: 900 },
          { clientsAtTop: 22, clientsAtBottom: 36 },
        ],
        [
          { clients: 40, level: 3, fteHours: 1680 },
          { hoursMin: 1000, hoursMax: 1600, onePerson: 'enough' },
        ],
        [
          { clients: 40, level: 4, fteHours: 1680 },
          { hoursMin: 1400, hoursMax: 2400, onePerson: 'depends' },
        ],
        [
          { clients: 40, level: 5, fteHours: 2000 },
          { hoursMin: 2400, hoursMax: 4800, onePerson: 'too few' },
        ],
        [
          { clients: 40, level: 3, fteHours: 1600 },
          { hoursMin: 1000, hoursMax: 1600, onePerson: 'enough' },
        ],
        [
          { clients: 40, level: 3, fteHours: 1599.99 },
          { hoursMin: 1000, hoursMax: 1600, onePerson: 'depends' },
        ],
        [
          { clients: 40, level: 3, fteHours: 999.99 },
          { hoursMin: 1000, hoursMax: 1600, onePerson: 'too few' },
        ],
      ],
    ),
    {
      name: 'the hours of one full-time person are never assumed',
      proves: ['OML-142'],
      input: { clients: 40, level: 5 },
      value: { hoursMin: 2400, hoursMax: 4800, onePerson: null },
      missing: ['fteHours'],
    },
  ]),
  examplesOf(projectRevenue, [
    ...limitExamples(
      ['VCM-145'],
      [
        [
          { mrr: 120_000, projectRevenue: 30_000 },
          { from: 30_000, upTo: 36_000, standing: 'within' },
        ],
        [
          { mrr: 120_000, projectRevenue: 29_999.99 },
          { from: 30_000, upTo: 36_000, standing: 'below' },
        ],
        [
          { mrr: 120_000, projectRevenue: 36_000 },
          { from: 30_000, upTo: 36_000, standing: 'within' },
        ],
        [
          { mrr: 120_000, projectRevenue: 36_000.01 },
          { from: 30_000, upTo: 36_000, standing: 'above' },
        ],
      ],
    ),
    {
      name: 'the target stands without the revenue',
      proves: ['VCM-145'],
      input: { mrr: 120_000 },
      value: { from: 30_000, upTo: 36_000, standing: null },
      missing: ['projectRevenue'],
    },
  ]),
  examplesOf(meetingPattern, [
    company('A', { mrr: 3000, users: 24, complexity: 5, inPerson: '1/Quarter', touches: '1/Month', aisp: 125 }),
    company('B', { mrr: 6500, users: 52, complexity: 3, inPerson: '1/Quarter', touches: '1/Month', aisp: 125 }),
    company('C', {
      mrr: 1500,
      users: 12,
      complexity: 8,
      inPerson: 'Every Other Month',
      touches: '2/Month',
      aisp: 125,
    }),
  ]),
  examplesOf(of('VCM-147'), [
    ...targetEdges(
      'VCM-147',
      { visitsPerYear: 1, visitsPerYearAtAverageMrr: 4 },
      { visitsPerYear: [0], visitsPerYearAtAverageMrr: [3] },
    ),
    ...limitExamples(
      ['VCM-147'],
      [
        [
          { visitsPerYear: 0, visitsPerYearAtAverageMrr: 0 },
          allOnTarget({ visitsPerYear: 0, visitsPerYearAtAverageMrr: 0 }, false),
        ],
      ],
    ),
  ]),
  check('VCM-148', [
    [{ monthsAhead: 12 }, onTarget('monthsAhead', 12, true)],
    [{ monthsAhead: 11 }, onTarget('monthsAhead', 11, false)],
  ]),
  check('VCM-149', [
    [{ present: review }, WHOLE],
    [{ present: review.slice(1) }, lacking(['Included with monthly services'])],
  ]),
  check('VCM-150', [
    [{ present: record }, WHOLE],
    [{ present: record.filter((item) => item !== 'Follow-up date') }, lacking(['Follow-up date'])],
  ]),
  table('VCM-151', [
    [{ case: 'large client' }, { horizon: '5 to 10 years' }],
    [{ case: 'average client' }, { horizon: '1-3 years' }],
    [{ case: 'long-term project' }, { horizon: 'One to five years' }],
  ]),
  check('VCM-152', [
    [{ present: budget }, WHOLE],
    [{ present: budget.slice(0, 3) }, lacking(['Written timeline'])],
  ]),
  check('VCM-153', [
    [{ present: ['Recommendation', 'Budget', 'Time frame'] }, WHOLE],
    [{ present: ['Recommendation', 'Time frame'] }, lacking(['Budget'])],
  ]),
  examplesOf(of('VCM-154'), [
    ...limitExamples(
      ['VCM-154'],
      [
        [{ present: plan, quarters: 4 }, WHOLE],
        [{ present: plan, quarters: 3 }, lacking([], [], ['quarters'])],
        [{ present: plan.slice(1), quarters: 4 }, lacking(['Split by quarter'])],
      ],
    ),
    {
      name: 'four quarters alone do not make the plan whole',
      proves: ['VCM-154'],
      input: { quarters: 4 },
      status: 'unknown',
      missing: ['present'],
    },
  ]),
  check('VCM-155', [
    [{ present: question }, WHOLE],
    [{ present: question.filter((item) => item !== 'Objective yes or no') }, lacking(['Objective yes or no'])],
  ]),
  check('VCM-156', [
    [
      { lastReviewedOn: '2025-07-01', today: '2026-08-01' },
      { dueOn: '2026-07-01', status: 'overdue' },
    ],
    [
      { lastReviewedOn: '2025-08-01', today: '2026-08-01' },
      { dueOn: '2026-08-01', status: 'due' },
    ],
    [
      { lastReviewedOn: '2025-08-01', doneOn: '2026-08-02' },
      { dueOn: '2026-08-01', status: 'late' },
    ],
    [
      { lastReviewedOn: '2025-08-01', doneOn: '2026-08-01' },
      { dueOn: '2026-08-01', status: 'on-time' },
    ],
  ]),
  check(
    'VCM-157',
    [
      [{ firmwareAgeMonths: 12 }, onTarget('firmwareAgeMonths', 12, true)],
      [{ firmwareAgeMonths: 12.01 }, onTarget('firmwareAgeMonths', 12.01, false)],
    ],
    [[{ firmwareAgeMonths: 18 }, onTarget('firmwareAgeMonths', 18, false), { allMet: false }]],
  ),
  examplesOf(
    of('VCM-158'),
    patternExamples('VCM-158', { refusesRecommendations: false, buysOwnEquipment: false, seesVendor: false }, [
      [{ refusesRecommendations: true }, 'Refuses recommendations', 'The client is not reframed'],
      [{ buysOwnEquipment: true }, 'Buys its own equipment', 'The client is not reframed'],
      [{ seesVendor: true }, 'Sees a vendor, not a partner', 'The client is not reframed'],
    ]),
  ),
  table('VCM-159', [
    [{ designDesk: 'yes' }, { owner: 'Design Desk' }],
    [
      { designDesk: 'no' },
      { owner: 'vCIO', inATeamWithAnAm: 'Say which reading applies: 5.1 makes the AM accountable' },
    ],
  ]),
  table('VCM-160', [
    [{ costsMoney: 'yes' }, { category: 'Expense decision', content: 'Money for remediation' }],
    [{ costsMoney: 'no' }, { category: 'Informational', content: 'Proactive alignment as against break/fix tickets' }],
  ]),
  table('VCM-161', [
    [
      { system: 'cloud services' },
      { class: 'Functional dependency', ifItFails: 'Business is disrupted; guaranteed uptime is critical' },
    ],
    [{ system: 'email' }, { class: 'Convenience', ifItFails: 'Business goes on' }],
  ]),
  check('VCM-162', [
    [{ present: discovery }, WHOLE],
    [{ present: discovery.slice(0, 5) }, lacking(['Business goals and success over three years'])],
  ]),
  table('VCM-163', [
    [{ impact: 'Opportunity costs' }, { means: 'Downtime and lost productivity become missed revenue' }],
  ]),
]
