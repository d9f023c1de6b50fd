import { type Example, examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { gateExamples } from './gate-examples.ts'
import { qualityFloors } from './quality-floors.ts'
import { rcaExamples } from './rca-examples.ts'
import { serviceQuality } from './rules.ts'
import { serviceQualityColour } from './service-quality-colour.ts'
import { serviceQualityScore } from './service-quality-score.ts'
import { tableExamples } from './table-examples.ts'
import { serviceQualityEdges } from './trigger-edges.ts'
import { serviceQualityTriggers } from './triggers.ts'

const green = { colour: 'green' }
const yellow = { colour: 'yellow' }
const red = { colour: 'red' }

const printed = { slaTrend: 88, onTimeDelivery: 72, recurrence: 80, followThrough: 90 }
const none = { slaTrend: 0, onTimeDelivery: 0, recurrence: 0, followThrough: 0 }

// Segment by segment: SLA, milestones, repeat and recap at their floors.
const FLOORS = { A: [97, 90, 5, 95], B: [95, 85, 8, 95], C: [92, 80, 10, 92], D: [90, 75, 15, 90] } as const
type Letter = keyof typeof FLOORS
const at = (segment: Letter, past = 0) => {
  const [sla, milestones, repeat, recap] = FLOORS[segment]
  return {
    segment,
    slaPercent: sla - past,
    milestonesPercent: milestones - past,
    repeatPercent: repeat + past,
    recapPercent: recap - past,
  }
}
const all = (holds: boolean) => ({ sla: holds, milestones: holds, repeat: holds, recap: holds })
const floors: Example[] = (['A', 'B', 'C', 'D'] as const).flatMap((segment) =>
  limitExamples(
    ['SQ-03'],
    [
      [at(segment), { meetsFloor: all(true) }],
      [at(segment, 0.01), { meetsFloor: all(false) }],
    ],
  ),
)
const floorsDecide = { position: 'signal-floors' }

export const examples = [
  ...triggerExamples(serviceQualityTriggers, serviceQuality, serviceQualityEdges),
  ...tableExamples,
  ...gateExamples,
  ...rcaExamples,
  examplesOf(serviceQualityScore, [
    {
      name: 'green that one signal cannot reach',
      proves: ['SQ-02'],
      input: { segment: 'A', slaTrend: 70, onTimeDelivery: 70, recurrence: 70 },
      value: { score: null, needed: { followThrough: null } },
      missing: ['followThrough'],
      says: 'Green from 85 is out of reach: follow through would have to be 145',
    },
    {
      name: 'the worked example; the blueprint misprints its sum',
      proves: ['SQ-01'],
      input: printed,
      value: { score: 82.4 },
      printed: 82.1,
    },
    ...limitExamples(
      ['SQ-01'],
      [
        [{ ...printed, position: 'printed' }, { score: 82.1 }],
        [{ ...none, slaTrend: 100 }, { score: 30 }],
        [{ ...none, onTimeDelivery: 100 }, { score: 25 }],
        [{ ...none, recurrence: 100 }, { score: 25 }],
        [{ ...none, followThrough: 100 }, { score: 20 }],
      ],
    ),
  ]),
  examplesOf(serviceQualityColour, [
    ...printedExamples(['SQ-02'], [[{ segment: 'B', score: 82.1 }, green]]),
    ...limitExamples(
      ['SQ-02'],
      [
        [{ segment: 'B', score: 82.4 }, green],
        [{ segment: 'A', score: 85 }, green],
        [{ segment: 'A', score: 84.99 }, yellow],
        [{ segment: 'A', score: 75 }, yellow],
        [{ segment: 'A', score: 74.99 }, red],
        [{ segment: 'B', score: 80 }, green],
        [{ segment: 'B', score: 79.99 }, yellow],
        [{ segment: 'B', score: 70 }, yellow],
        [{ segment: 'B', score: 69.99 }, red],
        [{ segment: 'C', score: 75 }, green],
        [{ segment: 'C', score: 74.99 }, yellow],
        [{ segment: 'C', score: 60 }, yellow],
        [{ segment: 'C', score: 59.99 }, red],
        [{ segment: 'D', score: 70 }, green],
        [{ segment: 'D', score: 69.99 }, yellow],
        [{ segment: 'D', score: 55 }, yellow],
        [{ segment: 'D', score: 54.99 }, red],
      ],
    ),
    ...limitExamples(
      ['SQ-03'],
      [
        [{ ...at('B'), score: 10, ...floorsDecide }, green],
        [{ ...at('B', 1), ...floorsDecide }, { colour: 'unknown' }],
      ],
    ),
    {
      name: 'a score without a segment',
      proves: ['SQ-02'],
      input: { score: 99 },
      status: 'unknown',
      missing: ['segment'],
    },
  ]),
  examplesOf(qualityFloors, [
    ...floors,
    {
      name: 'segment D need not have milestones',
      proves: ['SQ-03'],
      input: { ...at('D'), milestonesPercent: null },
      value: { meetsFloor: { ...all(true), milestones: null } },
    },
    {
      name: 'segment C does',
      proves: ['SQ-03'],
      input: { ...at('C'), milestonesPercent: null },
      value: { meetsFloor: { sla: true, repeat: true, recap: true } },
      missing: ['milestonesPercent'],
    },
    {
      name: 'one signal is held against its own floor',
      proves: ['SQ-03'],
      input: { segment: 'B', repeatPercent: 8.01 },
      value: { meetsFloor: { repeat: false } },
      missing: ['slaPercent', 'milestonesPercent', 'recapPercent'],
      says: 'repeats 8.01 % against at most 8 %',
    },
    {
      name: 'a floor without its segment is not known',
      proves: ['SQ-03'],
      input: { repeatPercent: 8 },
      status: 'unknown',
      missing: ['segment', 'slaPercent', 'milestonesPercent', 'recapPercent'],
    },
    ...limitExamples(
      ['SQ-03'],
      [
        [
          { ...at('A'), ...floorsDecide },
          { meetsFloor: all(true), colour: 'green' },
        ],
        [
          { ...at('A', 1), ...floorsDecide },
          { meetsFloor: all(false), colour: 'unknown' },
        ],
      ],
    ),
  ]),
]
