import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { initiativeRecord } from './initiative-record.ts'
import { initiativeVelocity } from './initiative-velocity.ts'
import { initiative } from './rules.ts'
import { initiativeTables } from './tables.ts'
import { initiativeEdges } from './trigger-edges.ts'
import { initiativeTriggers } from './triggers.ts'

const table = casesIn(initiativeTables)

const four = ['Title', 'Summary', 'Timing', 'Action Items']
const estimate = 'Cost/Resource Estimate'
const whole = { complete: true, absent: [], over: [], under: [] }

export const examples = [
  ...triggerExamples(initiativeTriggers, initiative, initiativeEdges),
  table('INI-01', [
    [{ segment: 'D' }, { design: ['Simple', 'Fix-driven', 'Low-friction', 'Quick to approve'] }],
    [{ segment: 'B' }, { design: ['Business efficiency', 'Moderate complexity', 'Phased scope'] }],
  ]),
  table('INI-02', [
    [{ present: ['Aligned', 'Approved', 'Timed', 'Measurable'] }, whole],
    [{ present: ['Aligned', 'Timed', 'Measurable'] }, { ...whole, complete: false, absent: ['Approved'] }],
  ]),
  table('INI-05', [[{ goalLevel: 1 }, { role: 'Rare or emergency: backup configuration, patching gap' }]]),
  examplesOf(initiativeRecord, [
    ...limitExamples(
      ['INI-03'],
      [
        [
          { present: four, stage: 'early' },
          { complete: true, absent: [] },
        ],
        [
          { present: ['Title', 'Summary'], stage: 'later' },
          { complete: false, absent: ['Timing', 'Action Items', estimate] },
        ],
        [
          { present: four, stage: 'later' },
          { complete: false, absent: [estimate] },
        ],
        [{ present: [...four, estimate] }, { complete: true, absent: [] }],
        [{ present: four.slice(1) }, { complete: false, absent: ['Title'] }],
      ],
    ),
    {
      name: 'without the stage it is not known whether the estimate may wait',
      proves: ['INI-03'],
      input: { present: four },
      status: 'unknown',
      missing: ['stage'],
    },
  ]),
  examplesOf(initiativeVelocity, [
    ...limitExamples(
      ['INI-04'],
      [
        [
          { approved: 6, stalled: 3, declined: 1 },
          { approvedPercent: 60, stalledPercent: 30, declinedPercent: 10 },
        ],
        [
          { approved: 1, stalled: 1, declined: 1 },
          { approvedPercent: 33.33, stalledPercent: 33.33, declinedPercent: 33.33 },
        ],
      ],
    ),
    {
      name: 'of none there is no share',
      proves: ['INI-04'],
      input: { approved: 0, stalled: 0, declined: 0 },
      status: 'invalid',
    },
    {
      name: 'without the declined ones there is no share',
      proves: ['INI-04'],
      input: { approved: 6, stalled: 3 },
      status: 'unknown',
      missing: ['declined'],
    },
  ]),
]
