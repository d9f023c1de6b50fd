import { aroundTargets, lacking, WHOLE } from '../check-examples.ts'
import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { bigRocks } from './big-rocks.ts'
import { roadmapCredit } from './roadmap-credit.ts'
import { roadmapTables } from './tables.ts'

const table = casesIn(roadmapTables)

const blocks = ['Business outcomes', 'Mini Health', 'Next 2 quarters at a glance', 'Decisions']
const framing = ['Why this', 'Why now', 'Expected impact', 'Owner & target date']
const snapshot = { present: [...blocks, ...framing], pages: 1, decisions: 2 }

/** Cases of the tables and limits of blueprint 3.5. */
export const tableExamples = [
  table('RM-01', [
    [{ segment: 'B' }, { depth: '12-month view with quarterly pacing', update: 'Quarterly' }],
    [{ segment: 'C' }, { depth: 'Short-term outlook of 1-2 quarters', update: 'Quarterly or semi-annual' }],
  ]),
  table('RM-02', [
    [{ nature: 'automation' }, { lane: 'Efficiency' }],
    [{ nature: 'lifecycle' }, { lane: 'Stability' }],
    [{ nature: 'linked to OKRs' }, { lane: 'Growth' }],
  ]),
  table(
    'RM-04',
    aroundTargets(
      { orphanQuarters: 0, securityItems: 1, mostBigRocksInAQuarter: 2 },
      { orphanQuarters: 1, securityItems: 0, mostBigRocksInAQuarter: 3 },
    ),
  ),
  table(
    'RM-06',
    aroundTargets(
      {
        snapshotPercent: 95,
        recapOnTimePercent: 95,
        firstActionOnTimePercent: 95,
        linkedPercent: 100,
        liveDeliveryPercent: 80,
      },
      {
        snapshotPercent: 94.99,
        recapOnTimePercent: 94.99,
        firstActionOnTimePercent: 94.99,
        linkedPercent: 99.99,
        liveDeliveryPercent: 79.99,
      },
    ),
  ),
  table('RM-07', [
    [snapshot, WHOLE],
    [{ ...snapshot, decisions: 3 }, lacking([], ['decisions'])],
    [{ ...snapshot, pages: 2 }, lacking([], ['pages'])],
    [{ ...snapshot, present: [...blocks.slice(1), ...framing] }, lacking(['Business outcomes'])],
  ]),
  table('RM-09', [
    [{ present: ['title', 'scope', 'owner', 'cost', 'status'] }, WHOLE],
    [{ present: ['title', 'scope', 'owner'] }, lacking(['cost', 'status'])],
  ]),
  examplesOf(
    bigRocks,
    limitExamples(
      ['RM-03'],
      [
        [{ bigRocks: 0 }, { ok: true, toMove: 0 }],
        [{ bigRocks: 2 }, { ok: true, toMove: 0 }],
        [{ bigRocks: 3 }, { ok: false, toMove: 1 }],
        [{ bigRocks: 4 }, { ok: false, toMove: 2 }],
      ],
    ),
  ),
  examplesOf(roadmapCredit, [
    ...limitExamples(
      ['RM-08'],
      [
        [
          { hasRoadmapSlot: true, hasQuarter: true },
          { creditPossible: true, absent: [] },
        ],
        [
          { hasRoadmapSlot: true, hasQuarter: false },
          { creditPossible: false, absent: ['quarter'] },
        ],
        [
          { hasRoadmapSlot: false, hasQuarter: true },
          { creditPossible: false, absent: ['roadmap slot'] },
        ],
      ],
    ),
    {
      name: 'no slot settles it whatever the quarter',
      proves: ['RM-08'],
      input: { hasRoadmapSlot: false },
      value: { creditPossible: false, absent: ['roadmap slot'] },
      missing: ['hasQuarter'],
    },
    {
      name: 'a slot alone settles nothing',
      proves: ['RM-08'],
      input: { hasRoadmapSlot: true },
      status: 'unknown',
      missing: ['hasQuarter'],
    },
  ]),
]
