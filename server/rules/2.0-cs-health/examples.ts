import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { healthScore } from './health-score.ts'
import { csHealth } from './rules.ts'
import { csHealthTables } from './tables.ts'
import { csHealthEdges } from './trigger-edges.ts'
import { csHealthTriggers } from './triggers.ts'

const table = casesIn(csHealthTables)
const scores = { cx: 90, adoption: 72, engagement: 76.25, quality: 82.4, alignment: 75 }

export const examples = [
  ...triggerExamples(csHealthTriggers, csHealth, csHealthEdges),
  examplesOf(healthScore, [
    ...limitExamples(
      ['HLT-01'],
      [
        [scores, { health: 79.13 }],
        [{ cx: 100, adoption: 0, engagement: 0, quality: 0, alignment: 0 }, { health: 20 }],
        [{ cx: 0, adoption: 0, engagement: 0, quality: 0, alignment: 100, position: 'five-at-20' }, { health: 20 }],
      ],
    ),
    {
      name: 'the health chapter alone gives no weights',
      proves: ['HLT-01'],
      input: { ...scores, position: 'no-weights-stated' },
      status: 'unknown',
      says: 'does not give all the weights',
    },
    {
      name: 'a category that is not known leaves the score unknown',
      proves: ['HLT-01'],
      input: { ...scores, adoption: null },
      status: 'unknown',
      missing: ['adoption'],
    },
  ]),
  table('HLT-02', [
    [
      { category: 'Technology Adoption' },
      { axis: 'Maturity', link: 'Helps to predict readiness for more strategic services' },
    ],
    [{ category: 'Service Quality' }, { axis: 'Impact', link: 'Affects client impact, above all in segments B and C' }],
  ]),
]
