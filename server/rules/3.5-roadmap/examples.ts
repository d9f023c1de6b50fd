import { examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { roadmapFreshness } from './roadmap-freshness.ts'
import { roadmap } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { roadmapEdges } from './trigger-edges.ts'
import { roadmapTriggers } from './triggers.ts'

export const examples = [
  ...tableExamples,
  ...triggerExamples(roadmapTriggers, roadmap, roadmapEdges),
  examplesOf(roadmapFreshness, [
    ...limitExamples(
      ['RM-05'],
      [
        [{ segment: 'A', daysSinceReview: 119 }, { fresh: true }],
        [{ segment: 'A', daysSinceReview: 120 }, { fresh: true }],
        [{ segment: 'A', daysSinceReview: 121 }, { fresh: false }],
        [{ segment: 'B', daysSinceReview: 120 }, { fresh: true }],
        [{ segment: 'B', daysSinceReview: 121 }, { fresh: false }],
        [{ segment: 'C', daysSinceReview: 180 }, { fresh: true }],
        [{ segment: 'C', daysSinceReview: 181 }, { fresh: false }],
        [
          { segment: 'C', lastReviewOn: '2026-01-01' },
          { freshUntil: '2026-06-30', staleFrom: '2026-07-01' },
        ],
      ],
    ),
    {
      name: 'segment D has no limit in days',
      proves: ['RM-05'],
      input: { segment: 'D', daysSinceReview: 10 },
      status: 'unknown',
      says: 'no limit in days is given',
    },
    {
      name: 'a roadmap that was never reviewed is not called fresh',
      proves: ['RM-05'],
      input: { segment: 'A', daysSinceReview: null },
      status: 'unknown',
      missing: ['daysSinceReview'],
    },
  ]),
]
