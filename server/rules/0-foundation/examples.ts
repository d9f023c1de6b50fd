import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { dollarRetention } from './dollar-retention.ts'
import { foundation } from './rules.ts'

const table = casesIn(foundation)
const start = { startRevenue: 100_000 }

export const examples = [
  examplesOf(dollarRetention, [
    ...limitExamples(
      ['FND-61'],
      [
        [
          { ...start, retainedRevenue: 92_000, expansionRevenue: 13_000 },
          { gdrPercent: 92, ndrPercent: 105, bestInClass: true },
        ],
        [
          { ...start, retainedRevenue: 92_000, expansionRevenue: 12_999 },
          { gdrPercent: 92, ndrPercent: 105, bestInClass: false },
        ],
        [
          { ...start, retainedRevenue: 100_000, expansionRevenue: 0 },
          { gdrPercent: 100, ndrPercent: 100, bestInClass: false },
        ],
      ],
    ),
    {
      name: 'without the expansion only the gross figure is known',
      proves: ['FND-61'],
      input: { ...start, retainedRevenue: 92_000 },
      value: { gdrPercent: 92, ndrPercent: null, bestInClass: null },
      missing: ['expansionRevenue'],
    },
    {
      name: 'retained revenue holds no expansion',
      proves: ['FND-61'],
      input: { ...start, retainedRevenue: 100_001 },
      status: 'invalid',
    },
  ]),
  table('FND-03', [
    [
      { archetype: 'Sustain' },
      {
        stance: ['Limit investment', 'Maintain reliability', 'Monitor carefully'],
        discoveryAim: 'Efficiency and trust',
        avoid: 'Overselling to a risk-averse client',
      },
    ],
    [
      { archetype: 'Modernize' },
      {
        stance: ['Guidance', 'Structure', 'Confidence', 'Trust-building'],
        discoveryAim: 'Standardize, consolidate, upgrade; move up in maturity',
        avoid: 'Underserving an ambitious client',
      },
    ],
  ]),
  table('FND-62', [
    [{ period: 'Quarterly' }, { work: 'Health reviews and roadmap updates', disciplines: [2, 3] }],
    [{ period: 'Weekly' }, { work: 'Process execution and follow-up', disciplines: [4] }],
  ]),
  table('FND-63', [
    [
      { impact: 'Business', engagement: 'Operational' },
      {
        quadrant: 'Business Operations',
        rolesInFoundation: ['CSM', 'AM'],
        rolesInPaper: ['AM', 'CSM'],
        work: 'Retention, satisfaction, service engagement',
      },
    ],
    [
      { impact: 'Technology', engagement: 'Strategic' },
      {
        quadrant: 'Strategic Technology',
        rolesInFoundation: ['PM', 'vCISO'],
        rolesInPaper: ['vCIO', 'vCISO', 'PM'],
        work: 'Modernization, lifecycle planning, proactive risk management',
      },
    ],
  ]),
  table('FND-65', [
    [
      { change: 'minor' },
      {
        steps: [
          'Any reader comments with the prefix Issue or Non Issue',
          'Peter reviews it, opens an Asana task in the matching section and writes the task ID into the comment',
          'Peter edits directly',
          'Chris or Denes approves',
          'Peter marks the comment resolved, status Closed, and updates the Kanban board on the Index page',
        ],
        approval: 'Chris or Denes',
        published: 'Weekly release',
      },
    ],
  ]),
]
