import { type Example, examplesOf, limitExamples } from '../examples.ts'
import { plannedSplit } from './planned-split.ts'
import { raisedFloors } from './raised-floors.ts'
import { staffingScenario } from './staffing-scenario.ts'

const plan = { clientCounts: { A: 7, B: 18, C: 40, D: 60 }, clientsInA: 5, clientsInB: 12 }
const shifted = { clientCounts: { A: 5, B: 12, C: 48, D: 60 }, totalHours: 1170 }
const asPrinted = { clientCounts: { A: 5, B: 12, C: 45, D: 63 }, totalHours: 1155 }

const split = (plannedHours: number, adHocHours: number) => ({ plannedHours, adHocHours })
const needs = (hours: number, fte: number, mostHours = hours, mostFte = fte) => ({
  hours: { least: hours, most: mostHours },
  fte: { least: fte, most: mostFte },
})

const printedScenario = (strategy: string, value: Record<string, unknown>, printed: unknown): Example => ({
  name: `${strategy}: the printed figure is not the quotient`,
  proves: ['ES-08', 'ES-13'],
  input: { strategy, clients: 100 },
  value,
  printed,
})

/** Cases of the capacity plan of blueprint 1.2: the planned share, raised floors and staffing. */
export const planExamples = [
  examplesOf(plannedSplit, [
    ...limitExamples(
      ['ES-05'],
      [
        [{ hours: 48, position: 'planned-60' }, split(28.8, 19.2)],
        [{ hours: 10, plannedShare: 33.3 }, split(3.33, 6.67)],
        [{ hours: 48, plannedShare: 100, position: 'planned-60' }, split(48, 0)],
      ],
    ),
    ...limitExamples(['ES-06'], [[{ hours: 48, position: 'planned-50' }, split(24, 24)]]),
    ...limitExamples(['FND-15'], [[{ hours: 10, position: 'proactive-70' }, split(7, 3)]]),
    {
      name: 'nothing settles which share holds',
      proves: ['ES-05'],
      input: { hours: 48 },
      status: 'unknown',
      missing: ['plannedShare'],
    },
  ]),
  examplesOf(raisedFloors, [
    {
      name: 'the floor of C does not move, so 8 clients land in C; the blueprint counts 3 of them in D',
      proves: ['ES-10', 'ES-11'],
      input: { ...plan, availableHours: 1000 },
      value: { ...shifted, gapHours: 170 },
      says: 'Still short',
      printed: asPrinted,
    },
    ...limitExamples(
      ['ES-11'],
      [
        [
          { ...plan, availableHours: 1000, position: 'printed' },
          { ...asPrinted, gapHours: 155 },
        ],
        [
          { ...plan, clientsInB: 13, availableHours: 1180, position: 'printed' },
          { clientCounts: { A: 5, B: 13, C: 47, D: 60 }, totalHours: 1180, gapHours: 0 },
        ],
        [
          { ...plan, clientsInB: 20, availableHours: 1250.5 },
          { clientCounts: { A: 5, B: 20, C: 40, D: 60 }, totalHours: 1250, gapHours: -0.5 },
        ],
      ],
    ),
    {
      name: 'without the hours available the gap is not known',
      proves: ['ES-11'],
      input: plan,
      value: shifted,
      missing: ['availableHours'],
    },
    ...[
      { ...plan, clientsInA: 8 },
      { ...plan, clientsInB: 21 },
    ].map(
      (input): Example => ({
        name: `${JSON.stringify(input)} adds clients to A or B`,
        proves: ['ES-11'],
        input,
        status: 'invalid',
      }),
    ),
  ]),
  examplesOf(staffingScenario, [
    printedScenario('High-Touch', needs(2000, 1.19), needs(2000, 1.25, 2000, 1.5)),
    printedScenario('Balanced', needs(1000, 0.6, 1200, 0.71), needs(1000, 0.75, 1200, 0.75)),
    printedScenario('Tech-Touch', needs(400, 0.24), needs(400, 0.25, 400, 0.5)),
    ...limitExamples(
      ['ES-13'],
      [
        [{ strategy: 'High-Touch', clients: 100, hoursPerFte: 1400 }, needs(2000, 1.43)],
        [{ strategy: 'Balanced', clients: 100, hoursPerFte: 1400 }, needs(1000, 0.71, 1200, 0.86)],
        [{ strategy: 'Tech-Touch', clients: 100, hoursPerFte: 1400 }, needs(400, 0.29)],
        [{ strategy: 'High-Touch', clients: 100, position: 'printed' }, needs(2000, 1.25, 2000, 1.5)],
        [{ strategy: 'Balanced', clients: 100, position: 'printed' }, needs(1000, 0.75, 1200, 0.75)],
        [{ strategy: 'Tech-Touch', clients: 100, position: 'printed' }, needs(400, 0.25, 400, 0.5)],
        [{ strategy: 'High-Touch', clients: 168, position: 'printed' }, needs(3360, 2)],
      ],
    ),
    {
      name: 'the clients are not known',
      proves: ['ES-13'],
      input: { strategy: 'Balanced' },
      status: 'unknown',
      missing: ['clients'],
    },
  ]),
]
