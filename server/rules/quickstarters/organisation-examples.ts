import { casesIn, examplesOf } from '../examples.ts'
import { targetEdges } from '../kinds/target-edges.ts'
import { frameworkSize } from './framework-size.ts'
import { organisationTables } from './organisation-tables.ts'
import { organisationRoleTables } from './organisation-role-tables.ts'
import { timeDilution } from './time-dilution.ts'

const table = casesIn([...organisationTables, ...organisationRoleTables])
const minimumTouch = organisationTables.find(({ id }) => id === 'ORG-127')!

/** Cases of the CS organisation guide and of the roadmap. */
export const organisationExamples = [
  table('ORG-125', [
    [
      { stage: 1 },
      {
        needs: [
          'A junior Account Manager for communication and renewals',
          'Technical environments and client goals documented',
          'A basic CRM or PSA for touchpoints and cadence',
          'A simple cadence: review, roadmap, renew',
        ],
      },
    ],
  ]),
  table('ORG-126', [
    [
      { transition: 4 },
      {
        signs: [
          'Roles, rhythm and team exist, but the organisation sets limits',
          'No executive owns the CS strategy',
          'CS metrics are outside the company OKRs',
          'Feedback loops with Product, Sales and Delivery are inconsistent',
          'Operations across products, verticals or regions are misaligned',
        ],
      },
    ],
  ]),
  examplesOf(
    minimumTouch,
    targetEdges(
      'ORG-127',
      { checkInsPerQuarter: 1, initiativesPerYear: 1 },
      { checkInsPerQuarter: [0], initiativesPerYear: [0] },
    ),
  ),
  table('ORG-128', [
    [{ role: 'AM' }, { kpi: 'renewal rate' }],
    [{ role: 'TAM' }, { kpi: 'roadmap execution' }],
    [{ role: 'vCIO' }, { kpi: 'initiative adoption' }],
  ]),
  table('ORG-129', [
    [{ element: 'CS team meeting' }, { cadence: 'weekly' }],
    [{ element: 'Onboarding of new AMs and vCIOs' }, { cadence: '30-60-90-day path' }],
  ]),
  table('ORG-130', [
    [{ pair: 'AM + vCIO' }, { when: 'weekly', subject: 'client health' }],
    [{ pair: 'TAM + vCIO' }, { when: 'before each QBR', subject: 'alignment review' }],
  ]),
  examplesOf(timeDilution, [
    {
      name: 'the illustration of the guide',
      proves: ['ORG-131'],
      input: { timeSharePercent: 5 },
      value: { tooThin: true },
      says: 'no position decides',
    },
    {
      name: 'a thinner share is too thin as well',
      proves: ['ORG-131'],
      input: { timeSharePercent: 2.5 },
      value: { tooThin: true },
    },
    {
      name: 'the guide sets no limit above it',
      proves: ['ORG-131'],
      input: { timeSharePercent: 5.01 },
      status: 'unknown',
      says: 'no limit',
    },
  ]),
  table('ORG-132', [
    [{ role: 'vCTO' }, { prevents: 'technical debt', touchpoint: 'vision for architecture and innovation' }],
  ]),
  table('ORG-133', [[{ role: 'vCIO' }, { personas: ['CEO', 'CFO', 'Managing Partner', 'Executive Director'] }]]),
  table('ORG-134', [
    [
      { role: 'vCISO' },
      {
        metrics: [
          'Security roadmap clear and adopted',
          'Risk reduced by assessments or insurance requirements',
          'Trust in the security advice',
          'Compliance gaps closed or audit readiness',
          'Measurable maturity',
        ],
      },
    ],
  ]),
  table('ORG-135', [
    [{ role: 'vCIO', size: 'small' }, { filledBy: 'Owner' }],
    [{ role: 'TAM', size: 'mid-sized' }, { filledBy: 'Part-time: senior tech or project coordinator' }],
  ]),
  examplesOf(frameworkSize, [
    {
      name: 'the claim of the roadmap',
      proves: ['ORG-136'],
      input: { disciplines: 6, blueprintsEach: 6 },
      value: { blueprints: 36, asClaimed: true },
      printed: { blueprints: 36 },
    },
    {
      name: 'five in each do not make the claim',
      proves: ['ORG-136'],
      input: { disciplines: 6, blueprintsEach: 5 },
      value: { blueprints: 30, asClaimed: false },
    },
    {
      name: 'how many each holds must be known',
      proves: ['ORG-136'],
      input: { disciplines: 6 },
      status: 'unknown',
      missing: ['blueprintsEach'],
    },
  ]),
]
