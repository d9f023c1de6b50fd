import { examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { capacityGap } from './capacity-gap.ts'
import { fteCapacity } from './fte-capacity.ts'
import { segmentHours } from './segment-hours.ts'
import { vcioCapability } from './vcio-capability.ts'

const portfolio = { clientCounts: { A: 7, B: 18, C: 40, D: 60 } }
const shifted = { clientCounts: { A: 5, B: 12, C: 48, D: 60 } }
const one = { clientCounts: { A: 1, B: 1, C: 1, D: 1 } }

/** Examples of the hours that are needed and at hand, and of what one vCIO can do. */
export const capacityExamples = [
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
