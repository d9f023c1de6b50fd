import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { alignmentExpansionGate } from './alignment-expansion-gate.ts'
import { largeInitiatives } from './large-initiatives.ts'
import { serviceLevelAlignmentTables } from './tables.ts'

const table = casesIn(serviceLevelAlignmentTables)
const complete = { complete: true, absent: [], over: [], under: [] }

const tuned = [
  'segment placement rechecked',
  'effort mix and cadence adjusted',
  'disputes and exceptions reviewed',
  'accountable owners match compensation',
  'menu and thresholds published',
  'capacity of the next quarter forecast',
]
const flags = [
  'days since the executive sponsor was seen',
  'recaps within 48 hours, percent of 30 days',
  'cadence on time, percent',
]
const large = {
  consecutiveRedMonths: 2,
  initiativeValue: 20_000.01,
  pauseAbove: 20_000,
  quickWin: false,
  roadmapReset: false,
}

/** Cases of the tables, checklists and gates of blueprint 2.5. */
export const tableExamples = [
  table('SLA-05', [
    [{ segment: 'B' }, { effortMix: 'advisory-heavier' }],
    [{ segment: 'C' }, { effortMix: 'operations-heavier' }],
  ]),
  table('SLA-09', [
    [
      { segment: 'B' },
      { accountable: 'vCIO', accountableFor: ['Roadmap and budget relevance', 'Executive alignment'] },
    ],
    [{ segment: 'D' }, { accountable: 'CSM/TAM', accountableFor: ['Cadence fit', 'Lifecycle fit'] }],
  ]),
  table('SLA-10', [
    [{ segment: 'A' }, { deliverables: ['Exec QBR', 'Roadmap', 'Budget'] }],
    [{ segment: 'B' }, { deliverables: ['QBR', 'Roadmap'] }],
    [{ segment: 'C' }, { deliverables: ['Lifecycle Review'] }],
    [{ segment: 'D' }, { deliverables: ['Ops Check-in'] }],
  ]),
  table('SLA-11', [
    [{ segment: 'A' }, { pacing: 'Fewer, larger executive decisions' }],
    [{ segment: 'C' }, { pacing: 'More approvals, each smaller' }],
  ]),
  table('SLA-12', [
    [{ present: tuned, minutes: 60 }, complete],
    [
      { present: tuned.slice(1), minutes: 61 },
      { ...complete, complete: false, absent: ['segment placement rechecked'], over: ['minutes'] },
    ],
  ]),
  table('SLA-13', [
    [{ present: flags }, complete],
    [{ present: flags.slice(0, 2) }, { ...complete, complete: false, absent: ['cadence on time, percent'] }],
  ]),
  table('SLA-14', [
    [{ question: 'Coverage' }, { asks: 'Whether anything material is missing' }],
    [{ question: 'Cadence fit' }, { asks: 'Whether the rhythm is right, or too much or too little' }],
  ]),
  examplesOf(largeInitiatives, [
    ...limitExamples(
      ['SLA-06'],
      [
        [large, { paused: true }],
        [{ ...large, initiativeValue: 20_000 }, { paused: false }],
        [{ ...large, consecutiveRedMonths: 1 }, { paused: false }],
        [{ ...large, roadmapReset: true }, { paused: false }],
        [{ ...large, quickWin: true }, { paused: false }],
      ],
    ),
    {
      name: 'the amount and the value are needed',
      proves: ['SLA-06'],
      input: { consecutiveRedMonths: 2 },
      status: 'unknown',
      missing: ['initiativeValue', 'pauseAbove'],
    },
    {
      name: 'a reset that is not known may lift the gate',
      proves: ['SLA-06'],
      input: { ...large, roadmapReset: null },
      status: 'unknown',
      missing: ['roadmapReset'],
    },
  ]),
  examplesOf(alignmentExpansionGate, [
    ...limitExamples(
      ['SLA-07'],
      [
        [{ consecutiveRedMonths: 1 }, { expansionGated: false }],
        [{ consecutiveRedMonths: 2 }, { expansionGated: true }],
      ],
    ),
    ...limitExamples(
      ['SLA-08'],
      [
        [{ consecutiveRedMonths: 1, position: 'any-red' }, { expansionGated: true }],
        [{ consecutiveRedMonths: 0, position: 'any-red' }, { expansionGated: false }],
      ],
    ),
  ]),
]
