import { casesIn, examplesOf, limitExamples, onTarget } from '../examples.ts'
import { medianFirstAction } from './median-first-action.ts'
import { quickWinsFirst } from './quick-wins-first.ts'
import { recapOnTime } from './recap-on-time.ts'
import { clientExperienceTables } from './tables.ts'

const table = casesIn(clientExperienceTables)
const pulse = (measured: number, met: boolean) => onTarget('pulseResponsePercent', measured, met)
const decided = (measured: number, met: boolean) => onTarget('meetingsWithDecisionPercent', measured, met)

const all = ['clear purpose', 'owner and date for each decision', 'link to the roadmap']
const complete = { complete: true, absent: [], over: [], under: [] }

/** Cases of the tables and limits of blueprint 2.1, and of the rules about recaps, first actions and quick wins. */
export const tableExamples = [
  table('CX-07', [
    [{ segment: 'A', pulseResponsePercent: 50 }, pulse(50, true)],
    [{ segment: 'B', pulseResponsePercent: 49.99 }, pulse(49.99, false)],
    [{ segment: 'C', pulseResponsePercent: { met: 3, of: 10 } }, pulse(30, true)],
    [{ segment: 'D', pulseResponsePercent: 29.99 }, pulse(29.99, false)],
  ]),
  table('CX-09', [
    [{ meetingsWithDecisionPercent: { met: 7, of: 10 } }, decided(70, true)],
    [{ meetingsWithDecisionPercent: 69.99 }, decided(69.99, false)],
  ]),
  table('CX-10', [
    [{ present: all, decisions: 2, recapHours: 48 }, complete],
    [
      { present: all, decisions: 3, recapHours: 48.01 },
      { ...complete, complete: false, over: ['decisions', 'recapHours'] },
    ],
    [
      { present: all.slice(1), decisions: 0, recapHours: 1 },
      { ...complete, complete: false, absent: ['clear purpose'] },
    ],
  ]),
  table('CX-12', [
    [{ segment: 'A' }, { builtOn: ['OKR link', 'Executive sponsor present'], owner: 'vCIO' }],
    [{ segment: 'D' }, { builtOn: ['Reliability', 'Clarity'], owner: 'CSM/AM' }],
  ]),
  table('CX-13', [
    [{ meeting: 'Weekly CS Ops' }, { minutes: 30, reviews: ['CX watchlist', 'CTAs in flight'] }],
    [
      { meeting: 'Monthly Portfolio' },
      {
        minutes: 60,
        reviews: [
          'CX colours by segment',
          'Trend of the time to first action',
          'Distribution of root causes',
          'Escalation by segment',
        ],
      },
    ],
  ]),
  examplesOf(recapOnTime, [
    ...limitExamples(
      ['CX-08'],
      [
        [{ recapOnTimePercent: 95 }, { onTarget: true, dashboardRed: false }],
        [{ recapOnTimePercent: 94.99 }, { onTarget: false, dashboardRed: false }],
        [{ recapOnTimePercent: { met: 9, of: 10 } }, { onTarget: false, dashboardRed: false }],
        [{ recapOnTimePercent: 89.99 }, { onTarget: false, dashboardRed: true }],
      ],
    ),
    {
      name: 'no meeting, no share',
      proves: ['CX-08'],
      input: { recapOnTimePercent: { met: 0, of: 0 } },
      status: 'unknown',
      missing: ['recapOnTimePercent'],
    },
  ]),
  examplesOf(medianFirstAction, [
    ...limitExamples(
      ['CX-14'],
      [
        [{ hours: [10, 200, 72] }, { medianHours: 72, onTarget: true }],
        [{ hours: [10, 200, 72.01] }, { medianHours: 72.01, onTarget: false }],
        [{ hours: [71, 73, 1, 400] }, { medianHours: 72, onTarget: true }],
        [{ hours: [72.001, 72] }, { medianHours: 72, onTarget: false }],
      ],
    ),
    { name: 'no red, no median', proves: ['CX-14'], input: { hours: [] }, status: 'unknown', missing: ['hours'] },
  ]),
  examplesOf(quickWinsFirst, [
    ...limitExamples(
      ['CX-15'],
      [
        [{ segment: 'C', quickWinsClosed: 0 }, { askHeldBack: true }],
        [{ segment: 'C', quickWinsClosed: 1 }, { askHeldBack: false }],
        [{ segment: 'B' }, { askHeldBack: false }],
      ],
    ),
    {
      name: 'in segment C the count is needed',
      proves: ['CX-15'],
      input: { segment: 'C' },
      status: 'unknown',
      missing: ['quickWinsClosed'],
    },
  ]),
]
