import { type Example, examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { budgetExamples } from './budget-examples.ts'
import { capacityExamples } from './capacity-examples.ts'
import { courseExamples } from './course-examples.ts'
import { csStage } from './cs-stage.ts'
import { discoveryExamples } from './discovery-examples.ts'
import { monthlyBudget } from './monthly-budget.ts'
import { organisationExamples } from './organisation-examples.ts'
import { segmentExamples } from './segment-examples.ts'
import { teamCapacityGap } from './team-capacity-gap.ts'

const course = { mrr: 5000, csPercent: 5, hourlyCost: 100, proactivePercent: 70 }
const model = { mrr: 1000, hourlyCost: 100, proactivePercent: 100 }
const sample = { requiredHours: 2330, teamHours: 1200, fteHours: 2000 }

const undecided = (employees: number, clients: number, says: string): Example => ({
  name: `${employees} employees and ${clients} clients fit no single stage`,
  proves: ['ORG-124'],
  input: { employees, clients },
  status: 'unknown',
  says,
})

export const examples = [
  ...segmentExamples,
  ...budgetExamples,
  ...capacityExamples,
  ...courseExamples,
  ...discoveryExamples,
  ...organisationExamples,
  examplesOf(monthlyBudget, [
    {
      name: 'the worked example of course 2',
      proves: ['FND-15'],
      input: course,
      value: { monthlyBudget: 250, hoursPerMonth: 2.5, proactiveHours: 1.75, reactiveHours: 0.75 },
      printed: { monthlyBudget: 250, hoursPerMonth: 2.5, proactiveHours: 1.75, reactiveHours: 0.75 },
    },
    ...limitExamples(
      ['FND-15'],
      [
        [
          { ...course, proactivePercent: 60 },
          { monthlyBudget: 250, hoursPerMonth: 2.5, proactiveHours: 1.5, reactiveHours: 1 },
        ],
        [
          { ...course, proactivePercent: 0 },
          { monthlyBudget: 250, hoursPerMonth: 2.5, proactiveHours: 0, reactiveHours: 2.5 },
        ],
        [
          { mrr: 1000, csPercent: 1, hourlyCost: 30, proactivePercent: 50 },
          { monthlyBudget: 10, hoursPerMonth: 0.33, proactiveHours: 0.17, reactiveHours: 0.17 },
        ],
      ],
    ),
    ...limitExamples(
      ['FND-12'],
      [
        [
          { ...model, model: 'Boutique' },
          { monthlyBudget: 90, hoursPerMonth: 0.9, proactiveHours: 0.9, reactiveHours: 0 },
        ],
        [
          { ...model, model: 'Premium' },
          { monthlyBudget: 70, hoursPerMonth: 0.7, proactiveHours: 0.7, reactiveHours: 0 },
        ],
        [
          { ...model, model: 'Standard' },
          { monthlyBudget: 50, hoursPerMonth: 0.5, proactiveHours: 0.5, reactiveHours: 0 },
        ],
        [
          { ...model, model: 'Value' },
          { monthlyBudget: 30, hoursPerMonth: 0.3, proactiveHours: 0.3, reactiveHours: 0 },
        ],
        [
          { ...model, model: 'Cost Driver' },
          { monthlyBudget: 10, hoursPerMonth: 0.1, proactiveHours: 0.1, reactiveHours: 0 },
        ],
        [
          { ...model, csPercent: 8, model: 'Premium' },
          { monthlyBudget: 80, hoursPerMonth: 0.8, proactiveHours: 0.8, reactiveHours: 0 },
        ],
      ],
    ),
    {
      name: 'neither a share nor a model',
      proves: ['FND-15'],
      input: { ...course, csPercent: null },
      status: 'unknown',
      missing: ['csPercent'],
    },
    {
      name: 'the split is never assumed',
      proves: ['FND-15'],
      input: { ...course, proactivePercent: null },
      status: 'unknown',
      missing: ['proactivePercent'],
    },
  ]),
  examplesOf(teamCapacityGap, [
    {
      name: 'the gap of the course, which prints 1.14 FTE',
      proves: ['FND-29'],
      input: sample,
      value: { gapHours: 1130, coveragePercent: 51.5, gapFte: 0.565 },
      printed: { gapHours: 1130, gapFte: 1.14 },
    },
    ...limitExamples(
      ['FND-29'],
      [
        [
          { ...sample, position: 'printed' },
          { gapHours: 1130, coveragePercent: 51.5, gapFte: 1.14 },
        ],
        [
          { ...sample, teamHours: 1201, position: 'printed' },
          { gapHours: 1129, coveragePercent: 51.55, gapFte: 0.565 },
        ],
        [
          { ...sample, fteHours: 1680 },
          { gapHours: 1130, coveragePercent: 51.5, gapFte: 0.673 },
        ],
        [
          { requiredHours: 1000, teamHours: 1000, fteHours: 1680 },
          { gapHours: 0, coveragePercent: 100, gapFte: 0 },
        ],
        [
          { requiredHours: 1000, teamHours: 1500, fteHours: 2000 },
          { gapHours: -500, coveragePercent: 150, gapFte: -0.25 },
        ],
      ],
    ),
    {
      name: 'the hours of one full-time person are never assumed',
      proves: ['FND-29'],
      input: { ...sample, fteHours: null },
      status: 'unknown',
      missing: ['fteHours'],
    },
    {
      name: 'nothing required has no coverage',
      proves: ['FND-29'],
      input: { ...sample, requiredHours: 0 },
      status: 'invalid',
    },
  ]),
  examplesOf(csStage, [
    ...printedExamples(
      ['ORG-124'],
      [
        [{ employees: 50, clients: 300 }, { stage: 4 }],
        [{ clients: 30, position: 'by-clients' }, { stage: 2 }],
      ],
    ),
    ...limitExamples(
      ['ORG-124'],
      [
        [{ employees: 1, clients: 10 }, { stage: 1 }],
        [{ employees: 9, clients: 25 }, { stage: 1 }],
        [{ employees: 10, clients: 24 }, { stage: 1 }],
        [{ employees: 10, clients: 26 }, { stage: 2 }],
        [{ employees: 11, clients: 25 }, { stage: 2 }],
        [{ employees: 25, clients: 74 }, { stage: 2 }],
        [{ employees: 24, clients: 75 }, { stage: 2 }],
        [{ employees: 25, clients: 76 }, { stage: 3 }],
        [{ employees: 26, clients: 75 }, { stage: 3 }],
        [{ employees: 50, clients: 199 }, { stage: 3 }],
        [{ employees: 49, clients: 200 }, { stage: 3 }],
        [{ employees: 50, clients: 201 }, { stage: 4 }],
        [{ employees: 51, clients: 200 }, { stage: 4 }],
        [{ employees: 100, clients: 499 }, { stage: 4 }],
        [{ employees: 99, clients: 500 }, { stage: 4 }],
        [{ employees: 100, clients: 501 }, { stage: 5 }],
        [{ employees: 101, clients: 500 }, { stage: 5 }],
        [{ employees: 20, clients: 110, position: 'by-employees' }, { stage: 2 }],
        [{ employees: 20, clients: 110, position: 'by-clients' }, { stage: 3 }],
      ],
    ),
    undecided(20, 110, '20 employees: stage 2\n110 clients: stage 3'),
    undecided(10, 25, '10 employees: stage 1 or 2\n25 clients: stage 1 or 2'),
    undecided(5, 9, '5 employees: stage 1\n9 clients: no stage'),
    undecided(0, 15, '0 employees: no stage\n15 clients: stage 1'),
    {
      name: 'clients alone name a candidate and decide nothing',
      proves: ['ORG-124'],
      input: { clients: 30 },
      status: 'unknown',
      missing: ['employees'],
      says: '30 clients: stage 2',
    },
    {
      name: 'an edge belongs to two stages in each of the readings',
      proves: ['ORG-124'],
      input: { employees: 50, position: 'by-employees' },
      status: 'unknown',
      says: '50 employees: stage 3 or 4',
    },
    {
      name: 'a reading by clients needs the clients',
      proves: ['ORG-124'],
      input: { employees: 50, position: 'by-clients' },
      status: 'unknown',
      missing: ['clients'],
    },
  ]),
]
