import { lacking, WHOLE } from '../check-examples.ts'
import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { targetEdges } from '../kinds/target-edges.ts'
import { goalLevelProfile } from './goal-level-profile.ts'
import { initiativeLimits } from './initiative-limits.ts'
import { readinessExamples } from './readiness-examples.ts'
import { goalLevels } from './rules.ts'
import { supportInvestment } from './support-investment.ts'
import { goalLevelTableExamples } from './table-examples.ts'

const table = casesIn(goalLevels)
const transformation = {
  name: 'Business Transformation',
  maturity: 'high',
  appetite: 'high',
  impact: 'high',
  engagement: 'high',
}
const levelOne = {
  limits: { startedThisYear: { atLeast: 1, atMost: 2 } },
  condition: 'Operational initiatives that reduce pain',
}
const levelTwo = {
  limits: { openNow: { atLeast: 1, atMost: 3 }, documentedThisQuarter: { atLeast: 2, atMost: 3 } },
  condition: 'Key initiatives, documented by the TAM',
}
const refresh = { present: ['Scored initiatives', 'Two-phase refresh', 'Budgets and milestones'] }

export const examples = [
  ...goalLevelTableExamples,
  ...readinessExamples,
  examplesOf(goalLevelProfile, [
    ...limitExamples(
      ['FND-01'],
      [
        [
          { goalLevel: 1 },
          {
            name: 'Technology Support',
            maturity: 'low',
            appetite: 'low',
            impact: 'low',
            engagement: 'low',
            segment: 'D',
          },
        ],
        [{ goalLevel: 4 }, { ...transformation, segment: 'A' }],
        [{ goalLevel: 5 }, { ...transformation, name: 'Business Innovation', segment: 'A' }],
        [
          { goalLevel: 5, position: 'segment-b' },
          { ...transformation, name: 'Business Innovation', segment: 'A' },
        ],
      ],
    ),
    ...limitExamples(
      ['GEN-06'],
      [
        [
          { goalLevel: 4, position: 'segment-b' },
          { ...transformation, segment: 'B' },
        ],
        [
          { goalLevel: 4, position: 'both' },
          { ...transformation, segment: null, segments: ['A', 'B'] },
        ],
      ],
    ),
  ]),
  examplesOf(supportInvestment, [
    ...limitExamples(
      ['FND-14'],
      [
        [{ mrr: 1500 }, { least: 15, most: 30, within: null }],
        [
          { mrr: 1500, csSpend: 14.99 },
          { least: 15, most: 30, within: false },
        ],
        [
          { mrr: 1500, csSpend: 15 },
          { least: 15, most: 30, within: true },
        ],
        [
          { mrr: 1500, csSpend: 30 },
          { least: 15, most: 30, within: true },
        ],
        [
          { mrr: 1500, csSpend: 30.01 },
          { least: 15, most: 30, within: false },
        ],
        [
          { mrr: 1500, position: 'example-1' },
          { least: 15, most: 15, within: null },
        ],
      ],
    ),
    ...limitExamples(
      ['ES-01'],
      [
        [
          { mrr: 1500, position: 'lean-1-to-3' },
          { least: 15, most: 45, within: null },
        ],
      ],
    ),
    ...limitExamples(
      ['ES-04'],
      [
        [
          { mrr: 1500, position: 'preset-2' },
          { least: 30, most: 30, within: null },
        ],
      ],
    ),
    {
      name: 'the tool does not say when it is 3 % and when 1 %',
      proves: ['FND-13'],
      input: { mrr: 1500, position: 'tool-3-or-1' },
      status: 'unknown',
      says: 'does not say when',
    },
  ]),
  examplesOf(initiativeLimits, [
    ...limitExamples(
      ['FND-49'],
      [
        [
          { goalLevel: 1, startedThisYear: 1 },
          { ...levelOne, withinLimits: true },
        ],
        [
          { goalLevel: 1, startedThisYear: 2 },
          { ...levelOne, withinLimits: true },
        ],
        [
          { goalLevel: 1, startedThisYear: 0 },
          { ...levelOne, withinLimits: false },
        ],
        [
          { goalLevel: 1, startedThisYear: 3 },
          { ...levelOne, withinLimits: false },
        ],
        [
          { goalLevel: 2, openNow: 1, documentedThisQuarter: 2 },
          { ...levelTwo, withinLimits: true },
        ],
        [
          { goalLevel: 2, openNow: 3, documentedThisQuarter: 3 },
          { ...levelTwo, withinLimits: true },
        ],
        [
          { goalLevel: 2, openNow: 0, documentedThisQuarter: 2 },
          { ...levelTwo, withinLimits: false },
        ],
        [
          { goalLevel: 2, openNow: 3, documentedThisQuarter: 1 },
          { ...levelTwo, withinLimits: false },
        ],
        [
          { goalLevel: 2, openNow: 3, documentedThisQuarter: 4 },
          { ...levelTwo, withinLimits: false },
        ],
        [
          { goalLevel: 3 },
          { limits: {}, condition: 'No count; all work sits in themed roadmap cards', withinLimits: null },
        ],
      ],
    ),
    {
      name: 'too many open settle it alone',
      proves: ['FND-49'],
      input: { goalLevel: 2, openNow: 4 },
      value: { ...levelTwo, withinLimits: false },
      missing: ['documentedThisQuarter'],
    },
    {
      name: 'a level alone names its limits',
      proves: ['FND-49'],
      input: { goalLevel: 1 },
      value: { ...levelOne, withinLimits: null },
      missing: ['startedThisYear'],
    },
  ]),
  table('FND-53', [
    [{ lastDiscoveryOn: '2026-01-15' }, { earliest: '2026-07-15', latest: '2027-01-15' }],
    [
      { lastDiscoveryOn: '2026-01-15', doneOn: '2026-07-14' },
      { earliest: '2026-07-15', latest: '2027-01-15', status: 'early' },
    ],
    [
      { lastDiscoveryOn: '2026-01-15', doneOn: '2026-07-15' },
      { earliest: '2026-07-15', latest: '2027-01-15', status: 'on-time' },
    ],
    [
      { lastDiscoveryOn: '2026-01-15', doneOn: '2027-01-15' },
      { earliest: '2026-07-15', latest: '2027-01-15', status: 'on-time' },
    ],
    [
      { lastDiscoveryOn: '2026-01-15', doneOn: '2027-01-16' },
      { earliest: '2026-07-15', latest: '2027-01-15', status: 'late' },
    ],
    [
      { lastDiscoveryOn: '2026-01-15', today: '2027-01-16' },
      { earliest: '2026-07-15', latest: '2027-01-15', status: 'overdue' },
    ],
  ]),
  table('FND-54', [
    [{ ...refresh, trackingMonths: 6 }, WHOLE],
    [{ ...refresh, trackingMonths: 12 }, WHOLE],
    [{ ...refresh, trackingMonths: 5 }, lacking([], [], ['trackingMonths'])],
    [{ ...refresh, trackingMonths: 13 }, lacking([], ['trackingMonths'])],
    [{ present: ['Scored initiatives', 'Two-phase refresh'], trackingMonths: 6 }, lacking(['Budgets and milestones'])],
  ]),
  examplesOf(goalLevels.find(({ id }) => id === 'FND-55')!, [
    ...targetEdges('FND-55', { horizonMonths: 12 }, { horizonMonths: [11, 25] }),
    ...targetEdges('FND-55', { horizonMonths: 24 }, {}),
  ]),
]
