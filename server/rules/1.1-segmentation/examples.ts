import { type Example, examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { bandCadence } from './band-cadence.ts'
import { clientSegment } from './client-segment.ts'
import { goalLevelRoles } from './goal-level-roles.ts'
import { maturityAppetiteClasses } from './maturity-appetite-classes.ts'
import { mrrSegment } from './mrr-segment.ts'
import { revenueBands } from './revenue-bands.ts'
import { segmentation } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { touchModel } from './touch-model.ts'
import { segmentationEdges } from './trigger-edges.ts'
import { segmentationTriggers } from './triggers.ts'

const literally = { position: 'low-to-2-high-from-3-unnamed-4' }
const classes = (maturityClass: string, appetiteClass: string) => ({ maturityClass, appetiteClass })
const byRange = { position: 'mrr-range' }
const byRank = { position: 'top-quarter-of-mrr' }

const notNamed = (proves: string, input: Record<string, unknown>): Example => ({
  name: `${JSON.stringify(input)} is named in no class`,
  proves: [proves],
  input,
  status: 'unknown',
  missing: [],
})

const ROLES_A = [
  'Strategic Business Advisor',
  'CS Manager',
  'vCISO',
  'vCxO',
  'BI/AI Consultants',
  'Cloud Architects',
  'Data Analysts',
]
const ROLES_B = ['Account Manager', 'vCIO']
const A = { segment: 'A', roles: ROLES_A }
const B = { segment: 'B', roles: ROLES_B }
const C = { segment: 'C', roles: ['Service Delivery Manager', 'Technical Account Manager (TAM)'] }
const D = { segment: 'D', roles: ['Helpdesk Support', 'Field Technicians', 'Owner/Founder'] }

const clients = (...amounts: number[]) => amounts.map((mrr, at) => ({ id: `c${String(at + 1).padStart(2, '0')}`, mrr }))
const bands = (...list: number[]) => list.map((band, at) => ({ id: `c${String(at + 1).padStart(2, '0')}`, band }))
const totals = (...sums: [mrr: number, share: number][]) =>
  sums.map(([mrr, share], at) => ({ band: at + 1, mrr, share }))

export const examples = [
  ...triggerExamples(segmentationTriggers, segmentation, segmentationEdges),
  ...tableExamples,
  examplesOf(maturityAppetiteClasses, [
    ...limitExamples(
      ['SEG-01'],
      [
        [{ maturity: 1, appetite: 5 }, classes('low', 'high')],
        [{ maturity: 2.5, appetite: 3 }, classes('low', 'high')],
        [{ maturity: 3, appetite: 2.5 }, classes('high', 'low')],
        [{ maturity: 4, appetite: 2 }, classes('high', 'low')],
        [{ maturity: 2, appetite: 3, ...literally }, classes('low', 'high')],
        [{ maturity: 5, appetite: 1, ...literally }, classes('high', 'low')],
      ],
    ),
    notNamed('SEG-01', { maturity: 4, appetite: 3, ...literally }),
    notNamed('SEG-01', { maturity: 2.5, appetite: 3, ...literally }),
  ]),
  examplesOf(clientSegment, [
    ...limitExamples(
      ['SEG-02', 'FND-02'],
      [
        [classes('low', 'low'), { segment: 'D', archetype: 'Sustain' }],
        [classes('high', 'low'), { segment: 'C', archetype: 'Educate' }],
        [classes('low', 'high'), { segment: 'B', archetype: 'Modernize' }],
        [classes('high', 'high'), { segment: 'A', archetype: 'Transform' }],
      ],
    ),
    ...limitExamples(
      ['SEG-13'],
      [
        [
          { mrr: 10_000, ...byRange },
          { segment: 'A', archetype: null },
        ],
      ],
    ),
    ...limitExamples(
      ['SEG-12'],
      [
        [
          { mrrPercentile: 75, ...byRank },
          { segment: 'A', archetype: null },
        ],
      ],
    ),
    notNamed('SEG-12', { mrrPercentile: 74.9, ...byRank }),
    {
      name: 'one class alone names no quadrant',
      proves: ['SEG-02'],
      input: { maturityClass: 'high', appetiteClass: null },
      status: 'unknown',
      missing: ['appetiteClass'],
    },
  ]),
  examplesOf(goalLevelRoles, [
    ...limitExamples(
      ['SEG-03'],
      [
        [{ goalLevel: 1 }, D],
        [{ goalLevel: 2 }, C],
        [{ goalLevel: 3 }, B],
        [{ goalLevel: 4 }, A],
        [{ goalLevel: 5 }, A],
      ],
    ),
    ...limitExamples(
      ['GEN-06'],
      [
        [{ goalLevel: 4, position: 'segment-b' }, B],
        [{ goalLevel: 5, position: 'segment-b' }, A],
        [
          { goalLevel: 4, position: 'both' },
          { segment: null, segments: ['A', 'B'], roles: [...ROLES_A, ...ROLES_B] },
        ],
      ],
    ),
  ]),
  examplesOf(revenueBands, [
    ...limitExamples(
      ['SEG-04'],
      [
        [
          { clients: clients(100, 60, 40, 30, 30, 20, 20, 20, 20, 20, 20, 20) },
          {
            bands: bands(1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4),
            totals: totals([100, 25], [100, 25], [100, 25], [100, 25]),
          },
        ],
        [
          { clients: clients(0.3, 0.1, 0.1, 0.1) },
          { bands: bands(1, 2, 3, 4), totals: totals([0.3, 50], [0.1, 16.67], [0.1, 16.67], [0.1, 16.67]) },
        ],
        [{ clients: clients(7, 3) }, { bands: bands(1, 2), totals: totals([7, 70], [3, 30], [0, 0], [0, 0]) }],
        // Of equal clients one band must hold two; it is the last one.
        [
          { clients: clients(10, 10, 10, 10, 10) },
          { bands: bands(1, 2, 3, 4, 4), totals: totals([10, 20], [10, 20], [10, 20], [20, 40]) },
        ],
      ],
    ),
    ...limitExamples(
      ['SEG-13'],
      [
        [
          { clients: clients(10_000, 9000, 3000, 1000), position: 'dollar-ranges' },
          {
            bands: bands(1, 2, 3, 4),
            totals: totals([10_000, 43.48], [9000, 39.13], [3000, 13.04], [1000, 4.35]),
          },
        ],
      ],
    ),
    {
      name: 'a client without its MRR could move every cut',
      proves: ['SEG-04'],
      input: { clients: [{ id: 'a', mrr: 5 }, { id: 'b' }] },
      status: 'unknown',
      missing: ['clients[1].mrr'],
    },
    {
      name: 'the same client twice',
      proves: ['SEG-04'],
      input: { clients: [...clients(5), ...clients(6)] },
      status: 'invalid',
    },
    { name: 'no revenue, nothing to cut', proves: ['SEG-04'], input: { clients: clients(0, 0) }, status: 'unknown' },
  ]),
  examplesOf(
    bandCadence,
    limitExamples(
      ['SEG-05'],
      [
        [{ band: 1 }, { name: 'VIP', cadence: 'weekly or biweekly' }],
        [{ band: 2 }, { name: 'Band 2', cadence: 'monthly' }],
        [{ band: 3 }, { name: 'Band 3', cadence: 'quarterly' }],
        [{ band: 4 }, { name: 'Band 4', cadence: 'trigger-based' }],
      ],
    ),
  ),
  examplesOf(
    touchModel,
    limitExamples(
      ['SEG-06'],
      [
        [{ segment: 'A', mrrTier: 'high' }, { touch: 'VIP' }],
        [{ segment: 'B', mrrTier: 'mid' }, { touch: 'High' }],
        [{ segment: 'B', mrrTier: 'low' }, { touch: 'Mid' }],
        [{ segment: 'C', mrrTier: 'high' }, { touch: 'High' }],
        [{ segment: 'D', mrrTier: 'mid' }, { touch: 'Mid' }],
        [{ segment: 'D', mrrTier: 'low' }, { touch: 'Tech' }],
      ],
    ),
  ),
  examplesOf(mrrSegment, [
    ...limitExamples(
      ['SEG-13'],
      [
        [{ mrr: 10_000 }, { mrrSegment: 'A' }],
        [{ mrr: 9999.99 }, { mrrSegment: 'B' }],
        [{ mrr: 5000 }, { mrrSegment: 'B' }],
        [{ mrr: 4999.99 }, { mrrSegment: 'C' }],
        [{ mrr: 2500 }, { mrrSegment: 'C' }],
        [{ mrr: 2499.99 }, { mrrSegment: 'D' }],
        [{ mrr: 0 }, { mrrSegment: 'D' }],
      ],
    ),
    ...limitExamples(['SEG-12'], [[{ mrr: 1, mrrPercentile: 75, ...byRank }, { mrrSegment: 'A' }]]),
    notNamed('SEG-12', { mrr: 1, mrrPercentile: 74.9, ...byRank }),
  ]),
]
