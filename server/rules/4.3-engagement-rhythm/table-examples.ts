import { casesIn, examplesOf } from '../examples.ts'
import { targetEdges } from '../kinds/target-edges.ts'
import { rhythmTables } from './tables.ts'

const table = casesIn(rhythmTables)

const pack = ['Executive Snapshot', 'Roadmap Snapshot', 'Budget Snapshot', 'Service Highlights']
const whole = { complete: true, absent: [], over: [], under: [] }

/** Cases of the tables and limits of blueprint 4.3, Engagement (process). */
export const rhythmTableExamples = [
  table('RHY-01', [
    [
      { segment: 'B' },
      {
        goalLevels: '1.3',
        strategic: 'Quarterly, live',
        other: ['Monthly tactical'],
        inForce: 'SCH-01: quarterly strategy and semi-annual budget',
      },
    ],
  ]),
  examplesOf(
    rhythmTables.find(({ id }) => id === 'RHY-04')!,
    targetEdges(
      'RHY-04',
      { snapshotPercent: 95, recapOnTimePercent: 95, firstActionOnTimePercent: 95, decisionRatePercent: 70 },
      {
        snapshotPercent: [94.99],
        recapOnTimePercent: [94.99],
        firstActionOnTimePercent: [94.99],
        decisionRatePercent: [69.99],
      },
    ),
  ),
  table('RHY-06', [
    [{ present: pack, roadmapQuarters: 2 }, whole],
    [
      { present: pack, roadmapQuarters: 1 },
      { ...whole, complete: false, under: ['roadmapQuarters'] },
    ],
    [
      { present: pack.slice(0, 3), roadmapQuarters: 2 },
      { ...whole, complete: false, absent: ['Service Highlights'] },
    ],
  ]),
  table('RHY-07', [
    [{ segment: 'C' }, { mode: 'Hybrid/Async', presenter: 'CSM/TAM' }],
    [{ segment: 'A' }, { mode: 'Live', presenter: 'vCIO' }],
  ]),
]
