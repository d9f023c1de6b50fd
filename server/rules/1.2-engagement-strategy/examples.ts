import { type Example, examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { annualBudget } from './annual-budget.ts'
import { budgetHours } from './budget-hours.ts'
import { capacityExamples } from './capacity-examples.ts'
import { investmentExamples } from './investment-examples.ts'
import { planExamples } from './plan-examples.ts'
import { engagementStrategy } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { timeAllocation } from './time-allocation.ts'
import { touchpointExamples } from './touchpoint-examples.ts'
import { engagementStrategyEdges } from './trigger-edges.ts'
import { engagementStrategyTriggers } from './triggers.ts'

const preset9 = { mrr: 1000, position: 'preset-9-7-5-3' }
const preset8 = { mrr: 1000, position: 'preset-8-6-4-2' }
const allocation = { mrr: 2000, csPercent: 5, plannedShare: 50, strategicShare: 40, hourlyCost: 75 }

const strategies: Example[] = (
  [
    [9.5, 'outside the ranges'],
    [9, '9 % of MRR: High-touch strategy'],
    [6.01, '6.01 % of MRR: High-touch strategy'],
    [6, '6 % of MRR: High-touch or Balanced strategy'],
    [5.99, '5.99 % of MRR: Balanced strategy'],
    [3.01, '3.01 % of MRR: Balanced strategy'],
    [3, '3 % of MRR: Balanced or Lean/Tech-touch strategy'],
    [2.99, '2.99 % of MRR: Lean/Tech-touch strategy'],
    [1, '1 % of MRR: Lean/Tech-touch strategy'],
    [0.99, 'outside the ranges'],
  ] as const
).map(([csPercent, says]) => ({
  name: `${csPercent} % is told by its strategy`,
  proves: ['ES-01'],
  input: { mrr: 100, csPercent },
  value: { annualBudget: Math.round(csPercent * 1200) / 100 },
  says,
}))

export const examples = [
  ...triggerExamples(engagementStrategyTriggers, engagementStrategy, engagementStrategyEdges),
  ...tableExamples,
  ...planExamples,
  ...investmentExamples,
  ...capacityExamples,
  ...touchpointExamples,
  examplesOf(annualBudget, [
    ...strategies,
    ...printedExamples(
      ['ES-02'],
      [
        [{ mrr: 5000, csPercent: 6 }, { annualBudget: 3600 }],
        [{ mrr: 2000, csPercent: 5 }, { annualBudget: 1200 }],
        [{ mrr: 10_000, csPercent: 8 }, { annualBudget: 9600 }],
        [{ mrr: 3000, csPercent: 4 }, { annualBudget: 1440 }],
        [{ mrr: 1500, csPercent: 2 }, { annualBudget: 360 }],
      ],
    ),
    ...limitExamples(['ES-02'], [[{ mrr: 1234.56, csPercent: 3.3 }, { annualBudget: 488.89 }]]),
    ...printedExamples(
      ['ES-04'],
      [
        [{ ...preset8, mrr: 10_000, segment: 'A' }, { annualBudget: 9600 }],
        [{ ...preset8, mrr: 5000, segment: 'B' }, { annualBudget: 3600 }],
        [{ ...preset8, mrr: 3000, segment: 'C' }, { annualBudget: 1440 }],
        [{ ...preset8, mrr: 1500, segment: 'D' }, { annualBudget: 360 }],
      ],
    ),
    ...limitExamples(
      ['FND-13'],
      [
        [{ ...preset9, segment: 'A' }, { annualBudget: 1080 }],
        [{ ...preset9, segment: 'B' }, { annualBudget: 840 }],
        [{ ...preset9, segment: 'C' }, { annualBudget: 600 }],
        [{ ...preset9, segment: 'D' }, { annualBudget: 360 }],
      ],
    ),
    ...limitExamples(
      ['ES-04'],
      [
        [{ ...preset8, segment: 'A' }, { annualBudget: 960 }],
        [{ ...preset8, segment: 'B' }, { annualBudget: 720 }],
        [{ ...preset8, segment: 'C' }, { annualBudget: 480 }],
        [{ ...preset8, segment: 'D' }, { annualBudget: 240 }],
      ],
    ),
    {
      name: 'the ranges by strategy name no single share',
      proves: ['ES-01'],
      input: { mrr: 5000, segment: 'B' },
      status: 'unknown',
      missing: ['csPercent'],
    },
    {
      name: 'a preset needs the segment',
      proves: ['FND-13'],
      input: preset9,
      status: 'unknown',
      missing: ['segment'],
    },
  ]),
  examplesOf(budgetHours, [
    ...printedExamples(
      ['ES-03'],
      [
        [{ annualBudget: 1200, hourlyCost: 75 }, { hoursPerYear: 16 }],
        [{ annualBudget: 3600, hourlyCost: 75 }, { hoursPerYear: 48 }],
        [{ annualBudget: 9600, hourlyCost: 100 }, { hoursPerYear: 96 }],
      ],
    ),
    ...limitExamples(['ES-03'], [[{ annualBudget: 1000, hourlyCost: 70 }, { hoursPerYear: 14.29 }]]),
    {
      name: 'the table rounds 19.2 hours down',
      proves: ['ES-03'],
      input: { annualBudget: 1440, hourlyCost: 75 },
      value: { hoursPerYear: 19.2 },
      printed: 19,
    },
    {
      name: 'the table rounds 4.8 hours up',
      proves: ['ES-03'],
      input: { annualBudget: 360, hourlyCost: 75 },
      value: { hoursPerYear: 4.8 },
      printed: 5,
    },
    {
      name: 'an hour that costs nothing is out of range',
      proves: ['ES-03'],
      input: { annualBudget: 360, hourlyCost: 0 },
      status: 'invalid',
    },
  ]),
  examplesOf(timeAllocation, [
    ...printedExamples(
      ['ES-06', 'ES-01'],
      [[allocation, { annualBudget: 1200, plannedBudget: 600, strategicBudget: 240, strategicHours: 3.2 }]],
    ),
    ...limitExamples(
      ['ES-06'],
      [
        [
          { ...allocation, plannedShare: 100, strategicShare: 0 },
          { annualBudget: 1200, plannedBudget: 1200, strategicBudget: 0, strategicHours: 0 },
        ],
      ],
    ),
    ...limitExamples(
      ['FND-13'],
      [
        [
          { ...allocation, csPercent: null, segment: 'B', position: 'preset-9-7-5-3' },
          { annualBudget: 1680, plannedBudget: 840, strategicBudget: 336, strategicHours: 4.48 },
        ],
      ],
    ),
    ...limitExamples(
      ['ES-04'],
      [
        [
          { ...allocation, csPercent: null, segment: 'B', position: 'preset-8-6-4-2' },
          { annualBudget: 1440, plannedBudget: 720, strategicBudget: 288, strategicHours: 3.84 },
        ],
      ],
    ),
  ]),
]
