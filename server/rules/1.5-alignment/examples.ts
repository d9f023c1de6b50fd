import { casesIn, type Example, examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { standardStack } from './rules.ts'
import { stackConformance } from './stack-conformance.ts'
import { stackException } from './stack-exception.ts'
import { stackReview } from './stack-review.ts'
import { alignmentTables } from './tables.ts'
import { standardStackEdges } from './trigger-edges.ts'
import { standardStackTriggers } from './triggers.ts'
import { vendorPreference } from './vendor-preference.ts'

const table = casesIn(alignmentTables)

const preferred = { preferSingleVendor: true }
const notPreferred = { preferSingleVendor: false }
const invalid = (clause: string, input: Record<string, unknown>): Example => ({
  name: `${JSON.stringify(input)} is out of range`,
  proves: [clause],
  input,
  status: 'invalid',
})
const unsettled = (clause: string, input: Record<string, unknown>, ...missing: string[]): Example => ({
  name: `${JSON.stringify(input)} settles nothing`,
  proves: [clause],
  input,
  status: 'unknown',
  missing,
})

const record = ['non-standard technology', 'reason', 'standard alternative']
const reviewed = { lastReviewedOn: '2026-02-28' }

export const examples = [
  ...triggerExamples(standardStackTriggers, standardStack, standardStackEdges),
  table('STK-06', [
    [{ label: 'core' }, { use: 'How the item stands at a goal level', set: 'for each item and goal level' }],
    [
      { label: 'mandatory' },
      { use: 'Required for baseline compliance, security or insurability', set: 'for each technology' },
    ],
  ]),
  table('STK-08', [
    [{ goalLevel: 1 }, { focus: 'First foundational elements, MSP-wide: monitoring, patching, backup, AV' }],
    [{ goalLevel: 3 }, { focus: 'Standard cloud, SaaS and lifecycle management rolled out' }],
  ]),
  examplesOf(stackConformance, [
    ...limitExamples(
      ['STK-01'],
      [
        [{ itemsOnStandard: 18, relevantItems: 24 }, { stackConformancePercent: 75 }],
        [{ itemsOnStandard: 2, relevantItems: 3 }, { stackConformancePercent: 66.67 }],
        [{ itemsOnStandard: 0, relevantItems: 3 }, { stackConformancePercent: 0 }],
      ],
    ),
    unsettled('STK-01', { itemsOnStandard: 0, relevantItems: 0 }),
    unsettled('STK-01', { itemsOnStandard: 3 }, 'relevantItems'),
    invalid('STK-01', { itemsOnStandard: 4, relevantItems: 3 }),
  ]),
  examplesOf(vendorPreference, [
    ...limitExamples(
      ['STK-02'],
      [
        [{ coverage: 90 }, preferred],
        [{ coverage: { met: 19, of: 20 } }, preferred],
        [{ coverage: 79.99 }, notPreferred],
        [{ coverage: 80, preferFromPercent: 80 }, preferred],
        [{ coverage: 84.99, preferFromPercent: 85 }, notPreferred],
        [{ coverage: 89.99, preferFromPercent: 90 }, notPreferred],
      ],
    ),
    unsettled('STK-02', { coverage: 89.99 }, 'preferFromPercent'),
    unsettled('STK-02', { coverage: 80 }, 'preferFromPercent'),
    unsettled('STK-02', { coverage: { met: 0, of: 0 } }),
    invalid('STK-02', { coverage: 85, preferFromPercent: 79.99 }),
    invalid('STK-02', { coverage: 100.01 }),
  ]),
  examplesOf(stackException, [
    ...limitExamples(
      ['STK-05'],
      [
        [{ present: [...record, 'migration schedule'] }, { complete: true, absent: [] }],
        [
          { present: record, migrationPossible: false },
          { complete: true, absent: [] },
        ],
        [
          { present: record, migrationPossible: true },
          { complete: false, absent: ['migration schedule'] },
        ],
        [
          { present: record.slice(1), migrationPossible: false },
          { complete: false, absent: ['non-standard technology'] },
        ],
      ],
    ),
    unsettled('STK-05', { present: record }, 'migrationPossible'),
  ]),
  examplesOf(stackReview, [
    ...limitExamples(
      ['STK-07'],
      [
        [
          { ...reviewed, rhythm: 'annual', today: '2027-02-28' },
          { dueOn: '2027-02-28', latestOn: '2027-02-28', status: 'due' },
        ],
        [
          { ...reviewed, rhythm: 'semi-annual', today: '2026-08-29' },
          { dueOn: '2026-08-28', latestOn: '2026-08-28', status: 'overdue' },
        ],
        [
          { ...reviewed, rhythm: 'semi-annual', position: 'annual' },
          { dueOn: '2027-02-28', latestOn: '2027-02-28' },
        ],
      ],
    ),
    ...(
      [
        ['2027-02-28', null],
        ['2027-03-01', 'overdue'],
      ] as const
    ).map(
      ([today, status]): Example => ({
        name: `without a rhythm, on ${today}`,
        proves: ['STK-07'],
        input: { ...reviewed, today },
        value: { dueOn: null, latestOn: '2027-02-28', status },
        missing: ['rhythm'],
      }),
    ),
  ]),
]
