import { type Example, examplesOf, limitExamples } from '../examples.ts'
import { dualAxis } from './dual-axis.ts'
import { goalSegment } from './goal-segment.ts'
import { mrrTouchOfCourse, mrrTouchOfTool } from './mrr-touch.ts'
import { revenueShareBands } from './revenue-share-bands.ts'
import { scoreSegment } from './score-segment.ts'

const lower = { position: 'lower-range' }
const literally = { position: 'low-to-2-high-from-3-unnamed-4' }
const vip = {
  mrrSegment: 'A',
  touch: 'VIP Touch',
  servedWith: ['Frequent strategic engagement', 'Executive involvement'],
}
const high = { mrrSegment: 'B', touch: 'High Touch', servedWith: ['Regular, formal cadence', 'Advisory sessions'] }
const mid = { mrrSegment: 'C', touch: 'Mid Touch', servedWith: ['Quarterly reviews', 'Tactical check-ins'] }
const light = { mrrSegment: 'D', touch: 'Light Touch', servedWith: ['Automated or ad hoc communication'] }

const unnamed = (maturityScore: number): Example => ({
  name: `read to the letter, ${maturityScore} is in no class`,
  proves: ['FND-06'],
  input: { maturityScore, appetiteScore: 5, ...literally },
  status: 'unknown',
})

/** Cases of the segments and bands of the strategy course and its tool. */
export const segmentExamples = [
  examplesOf(goalSegment, [
    ...limitExamples(
      ['FND-04'],
      [
        [{ goalLevel: 1 }, { segment: 'D' }],
        [{ goalLevel: 2 }, { segment: 'C' }],
        [{ goalLevel: 3 }, { segment: 'B' }],
        [{ goalLevel: 4 }, { segment: 'A' }],
        [{ goalLevel: 5 }, { segment: 'A' }],
      ],
    ),
    ...limitExamples(
      ['GEN-06'],
      [
        [{ goalLevel: 4, position: 'segment-b' }, { segment: 'B' }],
        [
          { goalLevel: 4, position: 'both' },
          { segment: null, segments: ['A', 'B'] },
        ],
      ],
    ),
  ]),
  examplesOf(dualAxis, [
    ...limitExamples(
      ['FND-05', 'FND-10'],
      [
        [
          { segment: 'A', mrrBand: 'Low' },
          { engagement: 'Strategic planning', frequency: 'trigger-based' },
        ],
        [
          { segment: 'D', mrrBand: 'VIP' },
          { engagement: 'Operational consistency', frequency: 'weekly or biweekly' },
        ],
      ],
    ),
    {
      name: 'without the band only the kind of engagement is known',
      proves: ['FND-05'],
      input: { segment: 'B' },
      value: { engagement: 'Formalized insight and roadmap', frequency: null },
      missing: ['mrrBand'],
    },
  ]),
  examplesOf(scoreSegment, [
    ...limitExamples(
      ['FND-06', 'SEG-01', 'SEG-02'],
      [
        [
          { maturityScore: 2.5, appetiteScore: 2.5 },
          { maturity: 'low', appetite: 'low', segment: 'D' },
        ],
        [
          { maturityScore: 3, appetiteScore: 2.5 },
          { maturity: 'high', appetite: 'low', segment: 'C' },
        ],
        [
          { maturityScore: 2.5, appetiteScore: 3 },
          { maturity: 'low', appetite: 'high', segment: 'B' },
        ],
        [
          { maturityScore: 4, appetiteScore: 5 },
          { maturity: 'high', appetite: 'high', segment: 'A' },
        ],
        [
          { maturityScore: 2, appetiteScore: 5, ...literally },
          { maturity: 'low', appetite: 'high', segment: 'B' },
        ],
      ],
    ),
    unnamed(4),
    unnamed(2.5),
    {
      name: 'one score plots no client',
      proves: ['FND-06'],
      input: { maturityScore: 3 },
      status: 'unknown',
      missing: ['appetiteScore'],
    },
  ]),
  examplesOf(
    mrrTouchOfCourse,
    limitExamples(
      ['FND-07'],
      [
        [{ mrr: 12_000 }, { band: 'VIP' }],
        [{ mrr: 10_000 }, { band: 'VIP' }],
        [{ mrr: 10_000, ...lower }, { band: 'High Touch' }],
        [{ mrr: 9999.99 }, { band: 'High Touch' }],
        [{ mrr: 5000 }, { band: 'High Touch' }],
        [{ mrr: 5000, ...lower }, { band: 'Mid Touch' }],
        [{ mrr: 4999.99 }, { band: 'Mid Touch' }],
        [{ mrr: 2000 }, { band: 'Mid Touch' }],
        [{ mrr: 1500, ...lower }, { band: 'Mid Touch' }],
        [{ mrr: 1499 }, { band: 'Low Touch' }],
      ],
    ),
  ),
  examplesOf(
    mrrTouchOfTool,
    limitExamples(
      ['FND-08'],
      [
        [{ mrr: 10_000 }, vip],
        [{ mrr: 10_000, ...lower }, high],
        [{ mrr: 9999.99 }, high],
        [{ mrr: 5000 }, high],
        [{ mrr: 5000, ...lower }, mid],
        [{ mrr: 4999.99 }, mid],
        [{ mrr: 2500 }, mid],
        [{ mrr: 2499.99 }, light],
        [{ mrr: 2000 }, light],
      ],
    ),
  ),
  examplesOf(revenueShareBands, [
    {
      name: 'one large client holds a quarter alone',
      proves: ['FND-09'],
      input: {
        clients: [
          { id: 'c', mrr: 50 },
          { id: 'a', mrr: 100 },
          { id: 'b', mrr: 50 },
          { id: 'd', mrr: 100 },
          { id: 'e', mrr: 100 },
        ],
      },
      value: {
        bands: [
          { id: 'a', band: 1 },
          { id: 'd', band: 2 },
          { id: 'e', band: 3 },
          { id: 'b', band: 4 },
          { id: 'c', band: 4 },
        ],
        shares: [25, 25, 25, 25],
        clientsIn: [1, 1, 1, 2],
      },
    },
    {
      name: 'the same client twice',
      proves: ['FND-09'],
      input: {
        clients: [
          { id: 'a', mrr: 1 },
          { id: 'a', mrr: 2 },
        ],
      },
      status: 'invalid',
    },
    {
      name: 'an MRR that is not known could move every cut',
      proves: ['FND-09'],
      input: { clients: [{ id: 'a', mrr: 1 }, { id: 'b' }] },
      status: 'unknown',
      missing: ['clients[1].mrr'],
    },
    { name: 'no revenue', proves: ['FND-09'], input: { clients: [{ id: 'a', mrr: 0 }] }, status: 'unknown' },
    { name: 'no clients', proves: ['FND-09'], input: { clients: [] }, status: 'unknown', missing: ['clients'] },
  ]),
]
