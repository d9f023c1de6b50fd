import { examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { appetiteIndex } from './appetite-index.ts'
import { compositeHealth } from './composite-health.ts'
import { maturityIndex } from './maturity-index.ts'
import { readingExamples } from './reading-examples.ts'
import { healthTechnology } from './rules.ts'
import { subScoreExamples } from './sub-score-examples.ts'
import { healthTechnologyEdges } from './trigger-edges.ts'
import { healthTechnologyTriggers } from './triggers.ts'

const worked = { cx: 80, adoption: 70, engagement: 60, quality: 90, alignment: 75 }
const none = { cx: 0, adoption: 0, engagement: 0, quality: 0, alignment: 0 }
const withoutCx = { adoption: 70, quality: 90, engagement: 60, alignment: 75 }
const withoutQuality = { cx: 80, engagement: 60, adoption: 70, alignment: 75 }
const noMaturity = { adoption: 0, quality: 0, engagement: 0, alignment: 0 }
const noAppetite = { cx: 0, engagement: 0, adoption: 0, alignment: 0 }

export const examples = [
  ...triggerExamples(healthTechnologyTriggers, healthTechnology, healthTechnologyEdges),
  ...subScoreExamples,
  ...readingExamples,
  examplesOf(compositeHealth, [
    ...limitExamples(
      ['TEC-095'],
      [
        [worked, { health: 75 }],
        [{ ...none, cx: 100 }, { health: 20 }],
        [{ ...none, adoption: 100 }, { health: 20 }],
        [{ ...none, engagement: 100 }, { health: 20 }],
        [{ ...none, quality: 100 }, { health: 20 }],
        [{ ...none, alignment: 100 }, { health: 20 }],
        [{ ...worked, cx: 80.1, adoption: 70.2 }, { health: 75.06 }],
      ],
    ),
    ...['no-weights-stated', 'four-quality-is-input', 'segment-a-weights'].map((position) => ({
      name: `${position} gives no weights to compute with`,
      proves: ['TEC-095'],
      input: { ...worked, position },
      status: 'unknown' as const,
      says: 'does not give all the weights',
    })),
    {
      name: 'a dimension that is not known leaves the whole unknown',
      proves: ['TEC-095'],
      input: { ...worked, quality: null },
      status: 'unknown',
      missing: ['quality'],
    },
  ]),
  examplesOf(maturityIndex, [
    ...limitExamples(
      ['TEC-096'],
      [
        [withoutCx, { maturityIndex: 74.5 }],
        [{ ...noMaturity, adoption: 100 }, { maturityIndex: 40 }],
        [{ ...noMaturity, quality: 100 }, { maturityIndex: 30 }],
        [{ ...noMaturity, engagement: 100 }, { maturityIndex: 20 }],
        [{ ...noMaturity, alignment: 100 }, { maturityIndex: 10 }],
      ],
    ),
    {
      name: 'Client Experience is no part of it',
      proves: ['TEC-096'],
      input: worked,
      status: 'invalid',
    },
  ]),
  examplesOf(appetiteIndex, [
    ...limitExamples(
      ['TEC-097'],
      [
        [withoutQuality, { appetiteIndex: 71.5 }],
        [{ ...noAppetite, cx: 100 }, { appetiteIndex: 40 }],
        [{ ...noAppetite, engagement: 100 }, { appetiteIndex: 30 }],
        [{ ...noAppetite, adoption: 100 }, { appetiteIndex: 20 }],
        [{ ...noAppetite, alignment: 100 }, { appetiteIndex: 10 }],
      ],
    ),
    {
      name: 'without engagement there is no index',
      proves: ['TEC-097'],
      input: { cx: 80, adoption: 70, alignment: 75 },
      status: 'unknown',
      missing: ['engagement'],
    },
  ]),
]
