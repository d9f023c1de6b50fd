import { type Example, examplesOf, limitExamples } from '../examples.ts'
import { adoptionPoints } from './adoption-points.ts'
import { subScores } from './sub-scores.ts'

const of = (id: string) => subScores.find((rule) => rule.id === id)!

/** Both sides of the two limits of a segment, or of its one limit. */
const edges = (segment: string, [low, middle, top]: readonly string[], lowBelow: number, topAbove?: number) => {
  const edge = (score: number, band: string | undefined) =>
    [
      { segment, score },
      { score, band },
    ] as const
  if (topAbove === undefined) return [edge(lowBelow - 0.01, low), edge(lowBelow, top)]
  return [edge(lowBelow - 0.01, low), edge(lowBelow, middle), edge(topAbove, middle), edge(topAbove + 0.01, top)]
}

/** The cases that every weighted sub-score has: what is lacking, and what is given twice. */
const common = (clause: string, [first, ...others]: readonly string[]): Example[] => [
  {
    name: `${first} alone makes no score`,
    proves: [clause],
    input: { [first!]: 80, segment: 'B' },
    status: 'unknown',
    missing: others,
  },
  {
    name: 'a score without a segment has no band',
    proves: [clause],
    input: { score: 69 },
    value: { score: 69, band: null },
    missing: ['segment'],
  },
  {
    name: 'the score and a part of it contradict each other',
    proves: [clause],
    input: { score: 69, [first!]: 80 },
    status: 'invalid',
  },
]

const noNumbers = (clause: string): Example => ({
  name: 'Segment A has adaptive limits',
  proves: [clause],
  input: { segment: 'A', score: 95 },
  value: { score: 95, band: null },
  says: 'adaptive limits',
})

const cx = ['At Risk', 'Watch', 'Healthy']
const engagement = ['Low', 'Medium', 'Healthy']
const quality = ['At Risk', 'Stable', 'Trusted']
const alignment = ['Misaligned', 'Partial', 'Aligned']
const adoption = ['At Risk', 'Partial', 'Stable']

const adoptionEdge = (segment: string, actual: number, band: string | undefined) =>
  [
    { insights: [{ actual, target: 100, points: 10 }], segment },
    { earnedPoints: Math.round(actual * 10) / 100, possiblePoints: 10, score: actual, band },
  ] as const

/** Cases of the sub-scores of blueprint 6.2. */
export const subScoreExamples = [
  examplesOf(of('TEC-099'), [
    ...limitExamples(
      ['TEC-099'],
      [
        [
          { quantitative: 100, qualitative: 0, segment: 'D' },
          { score: 60, band: 'Watch' },
        ],
        [
          { quantitative: 0, qualitative: 100, segment: 'D' },
          { score: 40, band: 'At Risk' },
        ],
        [
          { segment: 'B', score: 69 },
          { score: 69, band: 'At Risk' },
        ],
        [
          { segment: 'D', score: 70 },
          { score: 70, band: 'Watch' },
        ],
        ...edges('D', cx, 50, 70),
        ...edges('C', cx, 60, 80),
        ...edges('B', cx, 70, 90),
      ],
    ),
    noNumbers('TEC-099'),
    ...common('TEC-099', ['quantitative', 'qualitative']),
  ]),
  examplesOf(of('TEC-101'), [
    ...limitExamples(
      ['TEC-101'],
      [
        [
          { cadenceAdherence: 90, roleParticipation: 80, decisionVelocity: 60, activityLevel: 70, segment: 'B' },
          { score: 75.5, band: 'Medium' },
        ],
        [
          { segment: 'B', score: 69 },
          { score: 69, band: 'Low' },
        ],
        ...edges('D', engagement, 50, 70),
        ...edges('C', engagement, 60, 80),
        ...edges('B', engagement, 70, 90),
      ],
    ),
    noNumbers('TEC-101'),
    ...common('TEC-101', ['cadenceAdherence', 'roleParticipation', 'decisionVelocity', 'activityLevel']),
  ]),
  examplesOf(of('TEC-102'), [
    ...limitExamples(
      ['TEC-102'],
      [
        [
          { slaCompliance: 90, onTimeDelivery: 80, invertedRecurrence: 95, qualitative: 70, segment: 'C' },
          { score: 80, band: 'Stable' },
        ],
        ...edges('D', quality, 60, 80),
        ...edges('C', quality, 70, 90),
        ...edges('B', ['At Risk', 'Stable', 'Reliable'], 80, 95),
        ...edges('A', ['Watch', '', 'Exemplary'], 95),
      ],
    ),
    ...common('TEC-102', ['slaCompliance', 'onTimeDelivery', 'invertedRecurrence', 'qualitative']),
  ]),
  examplesOf(of('TEC-103'), [
    ...limitExamples(
      ['TEC-103'],
      [
        [
          { strategicFit: 80, scopeMatch: 70, clientPerception: 90, segment: 'A' },
          { score: 79, band: 'Watch' },
        ],
        [
          { segment: 'A', score: 89 },
          { score: 89, band: 'Watch' },
        ],
        ...edges('D', alignment, 50, 70),
        ...edges('C', alignment, 60, 85),
        ...edges('B', alignment, 70, 90),
        ...edges('A', ['Watch', '', 'Fully Aligned'], 90),
      ],
    ),
    ...common('TEC-103', ['strategicFit', 'scopeMatch', 'clientPerception']),
  ]),
  examplesOf(adoptionPoints, [
    ...limitExamples(
      ['TEC-100'],
      [
        [
          { insights: [{ actual: 90, target: 90, points: 10 }], segment: 'A' },
          { earnedPoints: 10, possiblePoints: 10, score: 100, band: 'Operational Excellence' },
        ],
        [
          { insights: [{ actual: 60, target: 90, points: 10 }], segment: 'D' },
          { earnedPoints: 6.67, possiblePoints: 10, score: 66.67, band: 'Partial' },
        ],
        [
          {
            insights: [
              { actual: 90, target: 90, points: 10 },
              { actual: 60, target: 90, points: 10 },
            ],
            segment: 'B',
          },
          { earnedPoints: 16.67, possiblePoints: 20, score: 83.33, band: 'Partial' },
        ],
        [
          { insights: [{ actual: 100, target: 80, points: 10 }], segment: 'B', capAtTarget: true },
          { earnedPoints: 10, possiblePoints: 10, score: 100, band: 'Stable' },
        ],
        [
          { insights: [{ actual: 100, target: 80, points: 10 }], segment: 'B', capAtTarget: false },
          { earnedPoints: 12.5, possiblePoints: 10, score: 125, band: 'Stable' },
        ],
        adoptionEdge('D', 49.9, adoption[0]),
        adoptionEdge('D', 50, adoption[1]),
        adoptionEdge('D', 70, adoption[1]),
        adoptionEdge('D', 70.1, adoption[2]),
        adoptionEdge('C', 59.9, adoption[0]),
        adoptionEdge('C', 60, adoption[1]),
        adoptionEdge('C', 80, adoption[1]),
        adoptionEdge('C', 80.1, adoption[2]),
        adoptionEdge('B', 69.9, adoption[0]),
        adoptionEdge('B', 70, adoption[1]),
        adoptionEdge('B', 90, adoption[1]),
        adoptionEdge('B', 90.1, adoption[2]),
        adoptionEdge('A', 89.9, 'Watch'),
        adoptionEdge('A', 90, 'Operational Excellence'),
      ],
    ),
    {
      name: 'the blueprint does not say what an insight above its target earns',
      proves: ['TEC-100'],
      input: { insights: [{ actual: 95, target: 90, points: 10 }], segment: 'B' },
      status: 'unknown',
      missing: ['capAtTarget'],
    },
    {
      name: 'a score without a segment has no band',
      proves: ['TEC-100'],
      input: { insights: [{ actual: 60, target: 90, points: 10 }] },
      value: { earnedPoints: 6.67, possiblePoints: 10, score: 66.67, band: null },
      missing: ['segment'],
    },
  ]),
]
