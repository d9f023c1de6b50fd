import { examplesOf, limitExamples } from '../examples.ts'
import { miniRca } from './mini-rca.ts'
import { rcaOnTime } from './rca-on-time.ts'
import { rcaVerification } from './rca-verification.ts'
import { reopenWindow } from './reopen-window.ts'

// A Friday; five business days later is the next Friday.
const friday = { incidentOn: '2026-07-31' }
const dueOn = '2026-08-07'

/** Cases of root-cause analyses and of recurrence. */
export const rcaExamples = [
  examplesOf(
    miniRca,
    limitExamples(
      ['SQ-08'],
      [
        [friday, { dueOn }],
        [
          { ...friday, doneOn: dueOn, minutes: 15 },
          { dueOn, status: 'on-time', shortEnough: true },
        ],
        [
          { ...friday, doneOn: '2026-08-08', minutes: 15.5 },
          { dueOn, status: 'late', shortEnough: false },
        ],
        [
          { ...friday, today: dueOn },
          { dueOn, status: 'due' },
        ],
        [
          { ...friday, today: '2026-08-08' },
          { dueOn, status: 'overdue' },
        ],
      ],
    ),
  ),
  examplesOf(
    rcaVerification,
    limitExamples(
      ['SQ-09'],
      [
        [{ metricRebounded: true, cyclesSinceFix: 1 }, { status: 'verified' }],
        [{ metricRebounded: true, cyclesSinceFix: 2 }, { status: 'verified-late' }],
        [{ metricRebounded: false, cyclesSinceFix: 1 }, { status: 'open' }],
        [{ metricRebounded: false, cyclesSinceFix: 2 }, { status: 'overdue' }],
      ],
    ),
  ),
  examplesOf(
    reopenWindow,
    limitExamples(
      ['SQ-13'],
      [
        [{ daysSinceClosed: 30 }, { countsAsRecurrence: true }],
        [{ daysSinceClosed: 31 }, { countsAsRecurrence: false }],
      ],
    ),
  ),
  examplesOf(rcaOnTime, [
    ...limitExamples(
      ['SQ-15'],
      [
        [{ rcaOnTime: 9, rcaDue: 12 }, { rcaOnTimePercent: 75 }],
        [{ rcaOnTime: 1, rcaDue: 3 }, { rcaOnTimePercent: 33.33 }],
        [{ rcaOnTime: 0, rcaDue: 3 }, { rcaOnTimePercent: 0 }],
      ],
    ),
    {
      name: 'none due, no share',
      proves: ['SQ-15'],
      input: { rcaOnTime: 0, rcaDue: 0 },
      status: 'unknown',
      missing: ['rcaDue'],
    },
    { name: 'more done than due', proves: ['SQ-15'], input: { rcaOnTime: 4, rcaDue: 3 }, status: 'invalid' },
  ]),
]
