import { examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { annualPlaybook } from './annual-playbook.ts'
import { playbookCapacity } from './playbook-capacity.ts'
import { interactionCycle } from './interaction-cycle.ts'
import { plannedPlaybookHours } from './planned-playbook-hours.ts'
import { csPlaybooks } from './rules.ts'
import { segmentWorkload } from './segment-workload.ts'
import { tableExamples } from './table-examples.ts'
import { playbookEdges } from './trigger-edges.ts'
import { playbookTriggers } from './triggers.ts'
import { workloadTable } from './workload-table.ts'

const workload = { clients: 20, cyclesPerYear: 2, hoursPerCycle: 3 }
const clientCounts = { A: 10, B: 20, C: 40, D: 60 }
const withoutB = { A: 10, B: 0, C: 40, D: 60 }

const segmentC = {
  structure: 'Single Meeting + Virtual/Async Touchpoints',
  activities: ['Roadmap Review', 'Key Initiative Email'],
  hoursPerClient: { least: 2, most: 3 },
}
const segmentA = {
  structure: '3-Meeting Annual Cycle + Budget & SOW',
  activities: ['Strategic Discovery', 'CEO sessions', 'SOW'],
  hoursPerClient: { least: 7, most: 10 },
}

export const examples = [
  ...triggerExamples(playbookTriggers, csPlaybooks, playbookEdges),
  ...tableExamples,
  examplesOf(annualPlaybook, [
    {
      name: 'the seven steps of one cycle; the blueprint misprints their sum',
      proves: ['PB-01'],
      input: { clients: 1 },
      value: { hoursPerCycle: 9, totalHours: 9 },
      printed: { hoursPerCycle: 7.5 },
    },
    {
      name: 'ten clients; the blueprint multiplies the misprinted sum',
      proves: ['PB-01'],
      input: { clients: 10 },
      value: { hoursPerCycle: 9, totalHours: 90 },
      printed: { hoursPerCycle: 7.5, totalHours: 75 },
    },
    ...limitExamples(
      ['PB-01'],
      [
        [
          { clients: 10, position: 'printed' },
          { hoursPerCycle: 7.5, totalHours: 75 },
        ],
        [{ clients: 0 }, { hoursPerCycle: 9, totalHours: 0 }],
      ],
    ),
  ]),
  examplesOf(plannedPlaybookHours, [
    ...printedExamples(
      ['PB-02'],
      [
        [
          { segment: 'C', clients: 20 },
          { ...segmentC, hours: { least: 40, most: 60 } },
          { hours: { least: 40, most: 60 } },
        ],
      ],
    ),
    ...limitExamples(
      ['PB-02'],
      [
        [
          { segment: 'A', clients: 1 },
          { ...segmentA, hours: { least: 7, most: 10 } },
        ],
      ],
    ),
    {
      name: 'the clients are not known',
      proves: ['PB-02'],
      input: { segment: 'A' },
      status: 'unknown',
      missing: ['clients'],
    },
  ]),
  examplesOf(segmentWorkload, [
    ...printedExamples(
      ['PB-03'],
      [
        [
          { ...workload, capacityHours: 80 },
          { demandHours: 120, overloadHours: 40, fits: false },
          { demandHours: 120, fits: false },
        ],
      ],
    ),
    ...limitExamples(
      ['PB-03'],
      [
        [
          { ...workload, capacityHours: 120 },
          { demandHours: 120, overloadHours: 0, fits: true },
        ],
        [
          { ...workload, capacityHours: 119.99 },
          { demandHours: 120, overloadHours: 0.01, fits: false },
        ],
      ],
    ),
    {
      name: 'the capacity is not known',
      proves: ['PB-03'],
      input: workload,
      status: 'unknown',
      missing: ['capacityHours'],
    },
  ]),
  examplesOf(workloadTable, [
    ...printedExamples(
      ['PB-04'],
      [
        [
          { clientCounts, position: 'four-hours' },
          { totalHours: 300, bySegment: { A: 80, B: 80, C: 80, D: 60 } },
        ],
      ],
    ),
    ...limitExamples(
      ['PB-04'],
      [
        [
          { clientCounts, hoursPerClient: { B: 5.5 } },
          { totalHours: 330, bySegment: { A: 80, B: 110, C: 80, D: 60 } },
        ],
        [{ clientCounts: withoutB }, { totalHours: 220, bySegment: { A: 80, B: 0, C: 80, D: 60 } }],
      ],
    ),
    ...limitExamples(
      ['PB-03'],
      [
        [
          { clientCounts, position: 'six-hours' },
          { totalHours: 340, bySegment: { A: 80, B: 120, C: 80, D: 60 } },
        ],
        [
          { clientCounts, hoursPerClient: { B: 4 }, position: 'six-hours' },
          { totalHours: 300, bySegment: { A: 80, B: 80, C: 80, D: 60 } },
        ],
      ],
    ),
    {
      name: 'nothing settles the hours of a Segment B client',
      proves: ['PB-04'],
      input: { clientCounts },
      status: 'unknown',
      missing: ['hoursPerClient.B'],
    },
  ]),
  examplesOf(interactionCycle, [
    ...limitExamples(
      ['PB-08'],
      [
        [{ stage: 'Trigger' }, { next: 'Preparation' }],
        [{ stage: 'Preparation' }, { next: 'Executing' }],
        [{ stage: 'Executing' }, { next: 'Follow-Up' }],
        [{ stage: 'Follow-Up', followUpComplete: true }, { next: 'Statement of Work / Output' }],
        [{ stage: 'Follow-Up', followUpComplete: false }, { next: 'Preparation' }],
        [{ stage: 'Statement of Work / Output' }, { next: null }],
      ],
    ),
    {
      name: 'whether the follow-up is complete is not known',
      proves: ['PB-08'],
      input: { stage: 'Follow-Up' },
      status: 'unknown',
      missing: ['followUpComplete'],
    },
  ]),
  examplesOf(playbookCapacity, [
    ...limitExamples(
      ['PB-12'],
      [
        [
          { playbookHours: 9, strategicHours: 3.2 },
          { reduce: true, leftHours: -5.8 },
        ],
        [
          { playbookHours: 3.2, strategicHours: 3.2 },
          { reduce: true, leftHours: 0 },
        ],
        [
          { playbookHours: 3.19, strategicHours: 3.2 },
          { reduce: false, leftHours: 0.01 },
        ],
      ],
    ),
    {
      name: 'the strategic hours are not known',
      proves: ['PB-12'],
      input: { playbookHours: 9 },
      status: 'unknown',
      missing: ['strategicHours'],
    },
  ]),
]
