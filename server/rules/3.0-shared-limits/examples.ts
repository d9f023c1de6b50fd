import { examplesOf, limitExamples } from '../examples.ts'
import { decisionLimit } from './decision-limit.ts'
import { expansionCreditGate } from './expansion-credit-gate.ts'
import { firstActionDeadline } from './first-action-deadline.ts'
import { preApprovalExamples } from './pre-approval-examples.ts'
import { recapDeadline } from './recap-deadline.ts'

const written = { owner: 'Dana', date: '2026-09-30', budget: '12000', inWriting: true }
const counts = { creditCounts: true, absent: [] }

const ended = { meetingEndedAt: '2025-03-04T10:00' }
const opened = { openedAt: '2025-03-03T10:00:00Z' }

export const examples = [
  ...preApprovalExamples,
  examplesOf(
    decisionLimit,
    limitExamples(
      ['GEN-01'],
      [
        [{ decisionsAsked: 0 }, { ok: true, overflow: 0 }],
        [{ decisionsAsked: 2 }, { ok: true, overflow: 0 }],
        [{ decisionsAsked: 3 }, { ok: false, overflow: 1 }],
        [{ decisionsAsked: 5 }, { ok: false, overflow: 3 }],
      ],
    ),
  ),
  examplesOf(expansionCreditGate, [
    ...limitExamples(
      ['GEN-02'],
      [
        [written, counts],
        [
          { ...written, budget: null },
          { creditCounts: false, absent: ['budget'] },
        ],
        [
          { ...written, owner: '', date: ' \t' },
          { creditCounts: false, absent: ['owner', 'date'] },
        ],
        [
          { ...written, inWriting: false },
          { creditCounts: false, absent: ['inWriting'] },
        ],
      ],
    ),
    {
      name: 'an absent owner settles it while it is not known whether it is in writing',
      proves: ['GEN-02'],
      input: { ...written, owner: null, inWriting: null },
      value: { creditCounts: false, absent: ['owner'] },
      missing: ['inWriting'],
    },
    {
      name: 'not knowing whether it is in writing settles nothing when all else is there',
      proves: ['GEN-02'],
      input: { ...written, inWriting: null },
      status: 'unknown',
      missing: ['inWriting'],
    },
    ...limitExamples(
      ['DMI-08'],
      [
        [{ ...written, adoptionImproved: false }, counts],
        [
          { ...written, adoptionImproved: false, position: 'plus-adoption-gain' },
          { creditCounts: false, absent: ['adoptionImproved'] },
        ],
      ],
    ),
  ]),
  examplesOf(recapDeadline, [
    ...limitExamples(
      ['GEN-04'],
      [
        [
          { ...ended, recapSentAt: '2025-03-06T09:30' },
          { status: 'on-time', hours: 47.5 },
        ],
        [
          { ...ended, recapSentAt: '2025-03-06T12:00' },
          { status: 'late', hours: 50 },
        ],
        [
          { ...ended, recapSentAt: '2025-03-06T10:00:00Z' },
          { status: 'on-time', hours: 48 },
        ],
        [
          { ...ended, recapSentAt: '2025-03-06T10:00:00.001Z' },
          { status: 'late', hours: 48 },
        ],
        [
          { ...ended, recapSentAt: '2025-03-06T12:30:00+03:00' },
          { status: 'on-time', hours: 47.5 },
        ],
        [
          { ...ended, recapSentAt: null, now: '2025-03-06T10:00' },
          { status: 'due', hours: 48 },
        ],
        [
          { ...ended, recapSentAt: null, now: '2025-03-06T10:36' },
          { status: 'overdue', hours: 48.6 },
        ],
      ],
    ),
    {
      name: 'while the recap has not been sent, the present hour is needed',
      proves: ['GEN-04'],
      input: ended,
      status: 'unknown',
      missing: ['now'],
    },
  ]),
  examplesOf(firstActionDeadline, [
    ...limitExamples(
      ['GEN-05'],
      [
        [
          { ...opened, firstActionAt: '2025-03-06T09:00:00Z' },
          { status: 'on-time', hours: 71 },
        ],
        [
          { ...opened, firstActionAt: '2025-03-06T11:00:00Z' },
          { status: 'late', hours: 73 },
        ],
        [
          { ...opened, firstActionAt: '2025-03-06T10:00:00Z' },
          { status: 'on-time', hours: 72 },
        ],
        [
          { ...opened, now: '2025-03-06T10:00:00Z' },
          { status: 'due', hours: 72 },
        ],
        [
          { ...opened, now: '2025-03-06T10:20:00Z' },
          { status: 'overdue', hours: 72.33 },
        ],
      ],
    ),
    {
      name: 'until when, with no first action and no present time',
      proves: ['GEN-05'],
      input: { openedAt: '2026-03-03T09:00' },
      value: { dueAt: '2026-03-06 at 09:00' },
      missing: ['now'],
    },
  ]),
]
