import { aroundTargets, lacking, WHOLE } from '../check-examples.ts'
import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { governanceCheck } from './governance-check.ts'
import { clientStrategy } from './rules.ts'
import { strategyFreshness } from './strategy-freshness.ts'
import { strategyEdges } from './trigger-edges.ts'
import { strategyTriggers } from './triggers.ts'

const table = casesIn(clientStrategy)

const blocks = ['Business goals / OKRs', 'Mini Health', 'Top 3 themes / risks', 'Decisions']
const framing = ['Why this', 'Why now', 'Expected impact', 'Owner & target date']
const snapshot = { present: [...blocks, ...framing], pages: 1, decisions: 2 }
const yes = { upToDate: true, presentedInLastQbr: true, initiativesAndBudgetMatch: true, movingTowardsGoals: true }

export const examples = [
  ...triggerExamples(strategyTriggers, clientStrategy, strategyEdges),
  table('STR-01', [
    [
      { segment: 'C' },
      { format: 'Project planning and milestone notes', cadence: 'Semi-annual', lead: 'CSM/AM (B/C line)' },
    ],
    [{ segment: 'D' }, { format: 'Optional; embedded in the roadmap', cadence: 'Annual (if any)', lead: null }],
  ]),
  table('STR-03', [
    [snapshot, WHOLE],
    [{ ...snapshot, decisions: 3 }, lacking([], ['decisions'])],
    [{ ...snapshot, pages: 2 }, lacking([], ['pages'])],
    [{ ...snapshot, present: [...blocks, 'Why this', 'Why now', 'Expected impact'] }, lacking(['Owner & target date'])],
  ]),
  table(
    'STR-04',
    aroundTargets(
      { liveDeliveryPercent: 80, recapOnTimePercent: 95, firstActionOnTimePercent: 95, themesLinkedPercent: 100 },
      {
        liveDeliveryPercent: 79.99,
        recapOnTimePercent: 94.99,
        firstActionOnTimePercent: 94.99,
        themesLinkedPercent: 98,
      },
    ),
  ),
  table('STR-05', [
    [
      { role: 'CSM' },
      {
        duties: [
          'Co-drives (B/C)',
          'Supports narrative and initiative alignment with the AM',
          'Reinforces the strategy in daily contact',
        ],
      },
    ],
    [{ role: 'AM' }, { duties: ['Renewals and budget signals'] }],
  ]),
  examplesOf(strategyFreshness, [
    ...limitExamples(
      ['STR-02'],
      [
        [{ segment: 'A', daysSinceReview: 120 }, { fresh: true }],
        [{ segment: 'A', daysSinceReview: 121 }, { fresh: false }],
        [{ segment: 'B', daysSinceReview: 120 }, { fresh: true }],
        [{ segment: 'B', daysSinceReview: 121 }, { fresh: false }],
        [{ segment: 'C', daysSinceReview: 180 }, { fresh: true }],
        [{ segment: 'C', daysSinceReview: 181 }, { fresh: false }],
        [
          { segment: 'B', lastReviewOn: '2026-02-20' },
          { freshUntil: '2026-06-20', staleFrom: '2026-06-21' },
        ],
      ],
    ),
    {
      name: 'segment D has no limit in days',
      proves: ['STR-02'],
      input: { segment: 'D', daysSinceReview: 10 },
      status: 'unknown',
      says: 'no limit in days is given',
    },
    {
      name: 'a strategy that was never reviewed is not called fresh',
      proves: ['STR-02'],
      input: { segment: 'A', daysSinceReview: null },
      status: 'unknown',
      missing: ['daysSinceReview'],
    },
  ]),
  examplesOf(governanceCheck, [
    ...limitExamples(
      ['STR-06'],
      [
        [yes, { passes: true, failed: [] }],
        [
          { ...yes, presentedInLastQbr: false },
          { passes: false, failed: ['presentedInLastQbr'] },
        ],
      ],
    ),
    {
      name: 'one no settles it',
      proves: ['STR-06'],
      input: { upToDate: false },
      value: { passes: false, failed: ['upToDate'] },
      missing: ['presentedInLastQbr', 'initiativesAndBudgetMatch', 'movingTowardsGoals'],
    },
    {
      name: 'three yes do not settle it',
      proves: ['STR-06'],
      input: { ...yes, movingTowardsGoals: null },
      status: 'unknown',
      missing: ['movingTowardsGoals'],
    },
  ]),
]
