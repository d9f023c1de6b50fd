import { type Example, examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { annualBudget } from './annual-budget.ts'
import { budgetHours } from './budget-hours.ts'
import { capacityGap } from './capacity-gap.ts'
import { fteCapacity } from './fte-capacity.ts'
import { investmentExamples } from './investment-examples.ts'
import { planExamples } from './plan-examples.ts'
import { engagementStrategy } from './rules.ts'
import { segmentHours } from './segment-hours.ts'
import { tableExamples } from './table-examples.ts'
import { timeAllocation } from './time-allocation.ts'
import { touchpointExamples } from './touchpoint-examples.ts'
import { engagementStrategyEdges } from './trigger-edges.ts'
import { engagementStrategyTriggers } from './triggers.ts'
import { vcioCapability } from './vcio-capability.ts'

const portfolio = { clientCounts: { A: 7, B: 18, C: 40, D: 60 } }
const shifted = { clientCounts: { A: 5, B: 12, C: 48, D: 60 } }
const one = { clientCounts: { A: 1, B: 1, C: 1, D: 1 } }
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
  examplesOf(fteCapacity, [
    ...printedExamples(['ES-08'], [[{ fte: 1 }, { capacityHours: 1680 }]]),
    ...limitExamples(
      ['ES-08'],
      [
        [{ fte: 2.5 }, { capacityHours: 4200 }],
        [{ fte: 0.1 }, { capacityHours: 168 }],
      ],
    ),
    ...limitExamples(['ES-14'], [[{ fte: 2, position: 'hours-1400' }, { capacityHours: 2800 }]]),
    ...limitExamples(['FND-27'], [[{ fte: 2, position: 'hours-2000' }, { capacityHours: 4000 }]]),
    ...limitExamples(
      ['FND-19'],
      [
        [
          { fte: 1, position: 'hours-1680-to-1800' },
          { capacityHours: 1680, mostHours: 1800, clientFacingHours: { least: 1008, most: 1350 } },
        ],
      ],
    ),
  ]),
  examplesOf(capacityGap, [
    ...printedExamples(
      ['ES-09'],
      [
        [
          { requiredHours: 1270, availableHours: 1000 },
          { gapHours: 270, feasible: false },
        ],
        [{ requiredHours: 1155, availableHours: 1000 }, { gapHours: 155, feasible: false }, { feasible: false }],
      ],
    ),
    ...limitExamples(
      ['ES-09'],
      [
        [
          { requiredHours: 1000, availableHours: 1000 },
          { gapHours: 0, feasible: true },
        ],
        [
          { requiredHours: 1000.001, availableHours: 1000 },
          { gapHours: 0, feasible: false },
        ],
        [
          { requiredHours: 0.1, availableHours: 0.3 },
          { gapHours: -0.2, feasible: true },
        ],
      ],
    ),
  ]),
  examplesOf(segmentHours, [
    ...printedExamples(
      ['ES-10'],
      [
        [portfolio, { totalHours: 1270, bySegment: { A: 210, B: 360, C: 400, D: 300 } }],
        [
          { clientCounts: { A: 5, B: 12, C: 45, D: 63 } },
          { totalHours: 1155, bySegment: { A: 150, B: 240, C: 450, D: 315 } },
        ],
      ],
    ),
    ...limitExamples(
      ['ES-10'],
      [
        [
          { ...one, hoursPerClient: { A: 0.1, B: 0.2, C: 0, D: 0 } },
          { totalHours: 0.3, bySegment: { A: 0.1, B: 0.2, C: 0, D: 0 } },
        ],
      ],
    ),
    {
      name: 'the boundaries moved up; the blueprint counts C 45 and D 63',
      proves: ['ES-10', 'ES-11'],
      input: shifted,
      value: { totalHours: 1170, bySegment: { A: 150, B: 240, C: 480, D: 300 } },
    },
    ...limitExamples(
      ['ES-11'],
      [
        [
          { ...shifted, position: 'printed' },
          { totalHours: 1155, bySegment: { A: 150, B: 240, C: 450, D: 315 } },
        ],
        [
          { ...one, position: 'printed' },
          { totalHours: 65, bySegment: { A: 30, B: 20, C: 10, D: 5 } },
        ],
      ],
    ),
    ...limitExamples(
      ['ES-07'],
      [
        [
          { ...one, position: 'hours-16-10-6-3' },
          { totalHours: 35, bySegment: { A: 16, B: 10, C: 6, D: 3 } },
        ],
      ],
    ),
    ...limitExamples(
      ['ES-04'],
      [
        [
          { ...one, position: 'hours-96-48-19-5' },
          { totalHours: 168, bySegment: { A: 96, B: 48, C: 19, D: 5 } },
        ],
      ],
    ),
    ...limitExamples(
      ['FND-17'],
      [
        [
          { ...one, position: 'hours-90-50-40-20' },
          { totalHours: 200, bySegment: { A: 90, B: 50, C: 40, D: 20 } },
        ],
      ],
    ),
    {
      name: 'a segment that was not counted',
      proves: ['ES-10'],
      input: { clientCounts: { A: 7, B: null, C: 40, D: 60 } },
      status: 'unknown',
      missing: ['clientCounts.B'],
    },
  ]),
  examplesOf(vcioCapability, [
    ...printedExamples(
      ['ES-14'],
      [
        [
          { qbrClients: 70, hoursPerQbr: 4, roadmapClients: 8, hoursPerRoadmap: 6, availableHours: 1400 },
          { demandHours: 1312, leftHours: 88 },
        ],
        [
          { qbrClients: 70, hoursPerQbr: 4, roadmapClients: 0, hoursPerRoadmap: 6, availableHours: 1400 },
          { demandHours: 1120, leftHours: 280 },
          { demandHours: 1120 },
        ],
        [
          { qbrClients: 0, hoursPerQbr: 4, roadmapClients: 8, hoursPerRoadmap: 6, availableHours: 1400 },
          { demandHours: 192, leftHours: 1208 },
          { demandHours: 192 },
        ],
      ],
    ),
    ...limitExamples(
      ['ES-14'],
      [
        [
          { qbrClients: 70, hoursPerQbr: 4, roadmapClients: 0, hoursPerRoadmap: 6, availableHours: 1000 },
          { demandHours: 1120, leftHours: -120 },
        ],
        [
          { qbrClients: 0, hoursPerQbr: 4, roadmapClients: 8, hoursPerRoadmap: 6, availableHours: 192 },
          { demandHours: 192, leftHours: 0 },
        ],
        [
          { qbrClients: 45, hoursPerQbr: 4, availableHours: 1400 },
          { demandHours: 720, leftHours: 680 },
        ],
        [{ hoursPerQbr: 4, availableHours: 1200 }, { mostQbrClients: 75 }],
        [{ hoursPerQbr: 4, availableHours: 1199.99 }, { mostQbrClients: 74 }],
        [{ hoursPerQbr: 4, roadmapClients: 8, hoursPerRoadmap: 6, availableHours: 1400 }, { mostQbrClients: 75 }],
        [{ hoursPerQbr: 4, roadmapClients: 8, hoursPerRoadmap: 6, availableHours: 100 }, { mostQbrClients: 0 }],
      ],
    ),
    {
      name: 'the hours of the vCIO are never assumed',
      proves: ['ES-14'],
      input: { qbrClients: 45, hoursPerQbr: 4 },
      value: { demandHours: 720, leftHours: null },
      missing: ['availableHours'],
    },
    {
      name: 'neither clients nor hours',
      proves: ['ES-14'],
      input: { hoursPerQbr: 4 },
      status: 'unknown',
      missing: ['qbrClients', 'availableHours'],
    },
    {
      name: 'half of the roadmap reviews',
      proves: ['ES-14'],
      input: { qbrClients: 45, hoursPerQbr: 4, roadmapClients: 8, availableHours: 1400 },
      status: 'unknown',
      missing: ['hoursPerRoadmap'],
    },
  ]),
]
