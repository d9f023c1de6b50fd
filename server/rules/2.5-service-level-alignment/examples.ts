import { examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { alignmentColour } from './alignment-colour.ts'
import { alignmentScoreColour } from './alignment-score-colour.ts'
import { alignmentScore } from './alignment-score.ts'
import { serviceLevelAlignment } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { serviceLevelAlignmentEdges } from './trigger-edges.ts'
import { serviceLevelAlignmentTriggers } from './triggers.ts'

const green = { colour: 'green' }
const yellow = { colour: 'yellow' }
const red = { colour: 'red' }

const printed = { presence: 90, perception: 70, performance: 80 }
const none = { presence: 0, perception: 0, performance: 0 }

const checks = (points: (number | null)[], segment: string) => {
  const [cadenceDelivered, deliverablesWithRecap, execSponsor, effortMix] = points
  return { cadenceDelivered, deliverablesWithRecap, execSponsor, effortMix, segment }
}
const counted = { position: 'count-of-checks' }

export const examples = [
  ...triggerExamples(serviceLevelAlignmentTriggers, serviceLevelAlignment, serviceLevelAlignmentEdges),
  ...tableExamples,
  examplesOf(alignmentScore, [
    {
      name: 'what the one part that lacks must be for green',
      proves: ['SLA-02'],
      input: { segment: 'C', presence: 70, performance: 80 },
      value: { score: null, needed: { perception: 76.67 } },
      missing: ['perception'],
      says: 'Green from 75 needs perception of at least 76.67',
    },
    {
      name: 'the worked example; the blueprint misprints its sum',
      proves: ['SLA-01'],
      input: printed,
      value: { score: 81 },
      printed: 80,
    },
    ...limitExamples(
      ['SLA-01'],
      [
        [{ ...printed, position: 'printed' }, { score: 80 }],
        [{ ...none, presence: 100 }, { score: 40 }],
        [{ ...none, perception: 100 }, { score: 30 }],
        [{ ...none, performance: 100 }, { score: 30 }],
      ],
    ),
  ]),
  examplesOf(alignmentScoreColour, [
    ...printedExamples(['SLA-02'], [[{ segment: 'B', score: 80 }, green]]),
    ...limitExamples(
      ['SLA-02', 'SLA-03'],
      [
        [{ segment: 'B', score: 81 }, green],
        [{ segment: 'A', score: 85 }, green],
        [{ segment: 'A', score: 84.99 }, yellow],
        [{ segment: 'A', score: 75 }, yellow],
        [{ segment: 'A', score: 74.99 }, red],
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
        [{ segment: 'D', score: 54.99, position: 'weighted-score' }, red],
      ],
    ),
    ...limitExamples(['SLA-04'], [[{ ...checks([25, 25, 25, 0], 'A'), score: 10, ...counted }, green]]),
  ]),
  examplesOf(alignmentColour, [
    ...limitExamples(
      ['SLA-03'],
      [
        [checks([25, 25, 25, 25], 'A'), { score: 100, ...green }],
        [checks([25, 25, 25, 0], 'B'), { score: 75, ...yellow }],
        [checks([25, 25, 0, 0], 'B'), { score: 50, ...red }],
        [checks([25, 25, 25, 10], 'A'), { score: 85, ...green }],
        [checks([25, 25, 25, 9.99], 'A'), { score: 84.99, ...yellow }],
        [checks([25, 25, 15, 0], 'A'), { score: 65, ...yellow }],
        [checks([25, 25, 14.99, 0], 'A'), { score: 64.99, ...red }],
        [checks([25, 20, null, 20], 'C'), { score: 86.67, ...green }],
        [checks([25, 25, null, 13.749], 'D'), { score: 85, ...yellow }],
        [checks([25, 25, 0, 25], 'D'), { score: 75, ...yellow }],
      ],
    ),
    ...limitExamples(
      ['SLA-04'],
      [
        [
          { ...checks([25, 25, 25, 0], 'A'), ...counted },
          { score: 75, ...green },
        ],
        [
          { ...checks([25, 25, 24, 24], 'A'), ...counted },
          { score: 98, ...yellow },
        ],
        [
          { ...checks([25, 0, 0, 0], 'A'), ...counted },
          { score: 25, ...red },
        ],
      ],
    ),
    ...limitExamples(
      ['SLA-01', 'SLA-02'],
      [
        [
          { ...printed, segment: 'B', position: 'weighted-score' },
          { score: 81, ...green },
        ],
        [
          { ...printed, segment: 'A', position: 'weighted-score' },
          { score: 81, ...yellow },
        ],
        // 79.998 shows as 80, and is still below it.
        [
          { presence: 80, perception: 80, performance: 79.994, segment: 'B', position: 'weighted-score' },
          { score: 80, ...yellow },
        ],
      ],
    ),
    {
      name: 'the sponsor check applies to segment A',
      proves: ['SLA-03'],
      input: checks([25, 25, null, 25], 'A'),
      status: 'unknown',
      missing: ['execSponsor'],
    },
    {
      name: 'four full checks without a segment',
      proves: ['SLA-03'],
      input: { ...checks([25, 25, 25, 0], 'A'), segment: null, fourApply: true },
      value: { score: 75, colour: 'yellow' },
    },
    {
      name: 'four checks without a segment: whether the sponsor applies is not known',
      proves: ['SLA-03'],
      input: { ...checks([25, 25, 25, 25], 'A'), segment: null },
      status: 'unknown',
      missing: ['segment'],
    },
    {
      name: 'three checks without a segment: whether the sponsor applies is not known',
      proves: ['SLA-03'],
      input: { ...checks([25, 25, null, 25], 'A'), segment: null },
      status: 'unknown',
      missing: ['execSponsor', 'segment'],
    },
  ]),
]
