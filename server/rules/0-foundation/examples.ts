import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { dollarRetention } from './dollar-retention.ts'
import { foundation } from './rules.ts'

const table = casesIn(foundation)
const start = { startRevenue: 100_000 }

export const examples = [
  examplesOf(dollarRetention, [
    ...limitExamples(
      ['FND-61', 'PPL-053', 'PPL-054'],
      [
        [
          { ...start, retainedRevenue: 92_000, expansionRevenue: 13_000 },
          { gdrPercent: 92, grrColour: 'yellow', ndrPercent: 105, nrrColour: 'green', bestInClass: true },
        ],
        [
          { ...start, retainedRevenue: 92_000, expansionRevenue: 12_999 },
          { gdrPercent: 92, grrColour: 'yellow', ndrPercent: 105, nrrColour: 'green', bestInClass: false },
        ],
        [
          { ...start, retainedRevenue: 100_000, expansionRevenue: 0 },
          { gdrPercent: 100, grrColour: 'green', ndrPercent: 100, nrrColour: 'yellow', bestInClass: false },
        ],
        [
          { ...start, lostRevenue: 8001, expansionRevenue: 8000 },
          { gdrPercent: 92, grrColour: 'red', ndrPercent: 100, nrrColour: 'red', bestInClass: false },
        ],
      ],
    ),
    {
      name: 'without the expansion only the gross figure is known',
      proves: ['FND-61'],
      input: { ...start, retainedRevenue: 92_000 },
      value: { gdrPercent: 92, grrColour: 'yellow', ndrPercent: null, nrrColour: null, bestInClass: null },
      missing: ['expansionRevenue'],
      says: 'with expansion of 10,000 in all',
    },
    {
      name: 'what green still takes',
      proves: ['PPL-054'],
      input: { startRevenue: 60_000, lostRevenue: 4000, expansionRevenue: 1000 },
      value: { gdrPercent: 93.33, grrColour: 'yellow', ndrPercent: 95, nrrColour: 'red', bestInClass: false },
      says: 'with expansion of 5,200 in all, 4,200 more',
    },
    {
      name: 'kept and lost that do not add up',
      proves: ['FND-61'],
      input: { ...start, retainedRevenue: 92_000, lostRevenue: 7000 },
      status: 'invalid',
    },
    {
      name: 'nothing is said to be kept or lost',
      proves: ['FND-61'],
      input: start,
      status: 'unknown',
      missing: ['retainedRevenue'],
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
