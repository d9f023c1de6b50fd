import { examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { budgetVariance } from './budget-variance.ts'
import { budget } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { budgetEdges } from './trigger-edges.ts'
import { budgetTriggers } from './triggers.ts'

const planned = { forecast: 100_000 }

export const examples = [
  ...tableExamples,
  ...triggerExamples(budgetTriggers, budget, budgetEdges),
  examplesOf(budgetVariance, [
    ...limitExamples(
      ['BUD-04'],
      [
        [
          { ...planned, actual: 118_000 },
          { variancePercent: 18, status: 'green' },
        ],
        [
          { ...planned, actual: 125_000 },
          { variancePercent: 25, status: 'investigate' },
        ],
        [
          { ...planned, actual: 80_000 },
          { variancePercent: 20, status: 'green' },
        ],
        [
          { ...planned, actual: 120_000 },
          { variancePercent: 20, status: 'green' },
        ],
        [
          { ...planned, actual: 100_000 },
          { variancePercent: 0, status: 'green' },
        ],
        [
          { ...planned, actual: 0 },
          { variancePercent: 100, status: 'investigate' },
        ],
        [
          { forecast: 0.3, actual: 0.36 },
          { variancePercent: 20, status: 'green' },
        ],
        [
          { forecast: 3, actual: 4 },
          { variancePercent: 33.33, status: 'investigate' },
        ],
      ],
    ),
    {
      name: 'the limit is compared before rounding',
      proves: ['BUD-04', 'RISK-T13'],
      input: { ...planned, actual: 120_000.01 },
      value: { variancePercent: 20, status: 'investigate' },
      says: 'Above 20 % the account is flagged At Risk as well',
    },
    {
      name: 'the reasons show the division',
      proves: ['BUD-04'],
      input: { ...planned, actual: 80_000 },
      value: { variancePercent: 20, status: 'green' },
      says: '20,000 / 100,000 = 20 %; green up to 20 %',
    },
    {
      name: 'without the actual figure nothing is green, but known is what would be',
      proves: ['BUD-04'],
      input: planned,
      value: { greenFrom: 80_000, greenTo: 120_000 },
      missing: ['actual'],
      says: '100,000 +/- 20 %',
    },
    {
      name: 'a forecast of nothing has no variance',
      proves: ['BUD-04'],
      input: { forecast: 0, actual: 10 },
      status: 'invalid',
    },
  ]),
]
