import { type Example, examplesOf, limitExamples } from '../examples.ts'
import { annualClientBudget } from './annual-client-budget.ts'
import { budgetedHours } from './budgeted-hours.ts'
import { clientFacingHours } from './client-facing-hours.ts'
import { investmentModelChange } from './investment-model-change.ts'
import { loadedHourlyCost } from './loaded-hourly-cost.ts'
import { proactiveSplit } from './proactive-split.ts'

const hoursOfSegment = (segment: string, annualBudget: number, hourlyRate: number, hours: number): Example => ({
  name: `Segment ${segment} of the hours table`,
  proves: ['FND-17'],
  input: { annualBudget, hourlyRate },
  value: { hours, fits: null },
  printed: { hours },
})

const splitOfSegment = (
  segment: string,
  annualHours: number,
  [proactiveHours, reactiveHours]: [number, number],
  printed: { proactiveHours: number; reactiveHours: number },
): Example => ({
  name: `Segment ${segment} of the table, which rounds to whole hours`,
  proves: ['FND-22'],
  input: { annualHours, proactivePercent: 60 },
  value: { proactiveHours, reactiveHours, withinAim: true },
  printed,
})

/** Cases of what a client's revenue pays for, what an hour costs and how hours are split. */
export const budgetExamples = [
  examplesOf(annualClientBudget, [
    ...limitExamples(
      ['FND-16'],
      [
        [
          { mrr: 10_000, csPercent: 9, hourlyCost: 100 },
          { annualBudget: 10_800, hoursPerYear: 108 },
        ],
        [
          { mrr: 5000, csPercent: 7, hourlyCost: 90 },
          { annualBudget: 4200, hoursPerYear: 46.67 },
        ],
        [
          { mrr: 2500, csPercent: 5, hourlyCost: 75 },
          { annualBudget: 1500, hoursPerYear: 20 },
        ],
        [
          { mrr: 2500, csPercent: 4, hourlyCost: 75, clients: 35 },
          { annualBudget: 1200, hoursPerYear: 16, totalBudget: 42_000, totalHours: 560 },
        ],
        [{ hoursWanted: 24, csPercent: 5, hourlyCost: 80 }, { neededMrr: 3200 }],
        [{ budgetWanted: 4200, csPercent: 7 }, { neededMrr: 5000 }],
        [{ budgetWanted: 4200, mrr: 5000 }, { neededPercent: 7 }],
        [{ hoursWanted: 20, mrr: 2500, hourlyCost: 75 }, { neededPercent: 5 }],
      ],
    ),
    {
      name: 'the cost of an hour is never assumed',
      proves: ['FND-16'],
      input: { mrr: 5000, csPercent: 7 },
      value: { annualBudget: 4200, hoursPerYear: null },
      missing: ['hourlyCost'],
    },
    {
      name: 'nor is the share of revenue',
      proves: ['FND-16'],
      input: { mrr: 5000 },
      status: 'unknown',
      missing: ['csPercent'],
    },
    {
      name: 'hours wanted without what one costs',
      proves: ['FND-16'],
      input: { hoursWanted: 24, csPercent: 5 },
      status: 'unknown',
      missing: ['hourlyCost'],
    },
    {
      name: 'a budget alone needs the MRR or the share',
      proves: ['FND-16'],
      input: { budgetWanted: 4200 },
      status: 'unknown',
      missing: ['mrr', 'csPercent'],
    },
    ...[
      { budgetWanted: 4200, hoursWanted: 24, csPercent: 5, hourlyCost: 80 },
      { budgetWanted: 4200, mrr: 5000, csPercent: 7 },
      { budgetWanted: 4200, mrr: 0 },
    ].map(
      (input): Example => ({
        name: `${JSON.stringify(input)} is no question`,
        proves: ['FND-16'],
        input,
        status: 'invalid',
      }),
    ),
  ]),
  examplesOf(
    investmentModelChange,
    limitExamples(
      ['FND-12'],
      [
        [{ mrr: 9000, csPercentBefore: 9, csPercentNow: 7 }, { budgetChange: -2160 }],
        [{ mrr: 2000, csPercentBefore: 3, csPercentNow: 5 }, { budgetChange: 480 }],
        [{ mrr: 2000, csPercentBefore: 1, csPercentNow: 1 }, { budgetChange: 0 }],
      ],
    ),
  ),
  examplesOf(budgetedHours, [
    hoursOfSegment('A', 9000, 100, 90),
    hoursOfSegment('B', 4500, 90, 50),
    hoursOfSegment('C', 3000, 75, 40),
    hoursOfSegment('D', 1500, 75, 20),
    ...limitExamples(
      ['FND-17'],
      [
        [
          { annualBudget: 4500, hourlyRate: 90, promisedHours: 50 },
          { hours: 50, fits: true },
        ],
        [
          { annualBudget: 4500, hourlyRate: 90, promisedHours: 50.01 },
          { hours: 50, fits: false },
        ],
      ],
    ),
  ]),
  examplesOf(loadedHourlyCost, [
    {
      name: 'the worked example; its hours lie above the range of the page',
      proves: ['FND-18'],
      input: { totalAnnualCost: 120_000, clientFacingHours: 1500 },
      value: { hourlyCost: 80, hoursInRange: false },
      printed: { hourlyCost: 80 },
    },
    ...limitExamples(
      ['FND-18'],
      [
        [
          { totalAnnualCost: 120_000, clientFacingHours: 1350 },
          { hourlyCost: 88.89, hoursInRange: true },
        ],
        [
          { totalAnnualCost: 120_000, clientFacingHours: 1008 },
          { hourlyCost: 119.05, hoursInRange: true },
        ],
        [
          { totalAnnualCost: 120_000, clientFacingHours: 1007.99 },
          { hourlyCost: 119.05, hoursInRange: false },
        ],
        [
          { totalAnnualCost: 120_000, clientFacingHours: 1350.01 },
          { hourlyCost: 88.89, hoursInRange: false },
        ],
        [
          {
            costs: { grossPay: 80_000, benefits: 20_000, tools: 5000, training: 3000, managementAndOverhead: 12_000 },
            clientFacingHours: 1200,
          },
          { hourlyCost: 100, hoursInRange: true },
        ],
      ],
    ),
    {
      name: 'no cost, no rate',
      proves: ['FND-18'],
      input: { clientFacingHours: 1200 },
      status: 'unknown',
      missing: ['totalAnnualCost'],
    },
    {
      name: 'a part of the cost that is not known',
      proves: ['FND-18'],
      input: {
        costs: { grossPay: 80_000, benefits: 20_000, tools: 5000, training: 3000 },
        clientFacingHours: 1200,
      },
      status: 'unknown',
      missing: ['costs.managementAndOverhead'],
    },
    {
      name: 'the total and its parts at once',
      proves: ['FND-18'],
      input: {
        totalAnnualCost: 120_000,
        costs: { grossPay: 1, benefits: 1, tools: 1, training: 1, managementAndOverhead: 1 },
        clientFacingHours: 1200,
      },
      status: 'invalid',
    },
  ]),
  examplesOf(
    clientFacingHours,
    limitExamples(
      ['FND-19'],
      [
        [
          { fteHours: 1680, facingPercent: 60 },
          { clientFacingHours: 1008, hoursUsual: true, shareUsual: true },
        ],
        [
          { fteHours: 1680, facingPercent: 75 },
          { clientFacingHours: 1260, hoursUsual: true, shareUsual: true },
        ],
        [
          { fteHours: 1800, facingPercent: 60 },
          { clientFacingHours: 1080, hoursUsual: true, shareUsual: true },
        ],
        [
          { fteHours: 1800, facingPercent: 75 },
          { clientFacingHours: 1350, hoursUsual: true, shareUsual: true },
        ],
        [
          { fteHours: 1679, facingPercent: 75.01 },
          { clientFacingHours: 1259.42, hoursUsual: false, shareUsual: false },
        ],
        [
          { fteHours: 2000, facingPercent: 59.99 },
          { clientFacingHours: 1199.8, hoursUsual: false, shareUsual: false },
        ],
      ],
    ),
  ),
  examplesOf(proactiveSplit, [
    splitOfSegment('A', 108, [64.8, 43.2], { proactiveHours: 65, reactiveHours: 43 }),
    splitOfSegment('B', 54, [32.4, 21.6], { proactiveHours: 32, reactiveHours: 22 }),
    splitOfSegment('C', 27, [16.2, 10.8], { proactiveHours: 16, reactiveHours: 11 }),
    splitOfSegment('D', 18, [10.8, 7.2], { proactiveHours: 11, reactiveHours: 7 }),
    ...limitExamples(
      ['FND-22'],
      [
        [
          { annualHours: 100, proactivePercent: 80 },
          { proactiveHours: 80, reactiveHours: 20, withinAim: true },
        ],
        [
          { annualHours: 100, proactivePercent: 80.01 },
          { proactiveHours: 80.01, reactiveHours: 19.99, withinAim: false },
        ],
        [
          { annualHours: 100, proactivePercent: 59.99 },
          { proactiveHours: 59.99, reactiveHours: 40.01, withinAim: false },
        ],
        [
          { annualHours: 240, hoursWorked: 132 },
          { sharePercent: 55, reactiveHours: 108, gapHours: 12, withinAim: false },
        ],
        [
          { annualHours: 240, hoursWorked: 144 },
          { sharePercent: 60, reactiveHours: 96, gapHours: 0, withinAim: true },
        ],
      ],
    ),
    {
      name: 'the share is never assumed',
      proves: ['FND-22'],
      input: { annualHours: 108 },
      status: 'unknown',
      missing: ['proactivePercent'],
    },
    {
      name: 'more proactive hours than there are',
      proves: ['FND-22'],
      input: { annualHours: 100, hoursWorked: 101 },
      status: 'invalid',
    },
  ]),
]
