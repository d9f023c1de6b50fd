import { examplesOf, limitExamples } from '../examples.ts'
import { approvalsPerQbr } from './approvals-per-qbr.ts'
import { continuityTimers } from './continuity-timers.ts'
import { threadDepth, threadMetric } from './multithreading.ts'
import { scorecardExamples } from './scorecard-examples.ts'
import { tableExamples } from './table-examples.ts'

const enough = (least: number) => ({ enough: true, least })
const short = (least: number) => ({ enough: false, least })

export const examples = [
  ...scorecardExamples,
  ...tableExamples,
  examplesOf(threadDepth, [
    ...limitExamples(
      ['PPL-087'],
      [
        [{ segment: 'C', threads: 2 }, enough(2)],
        [{ segment: 'C', threads: 1 }, short(2)],
        [{ segment: 'B', threads: 2 }, short(3)],
        [{ segment: 'B', threads: 3 }, enough(3)],
        [{ segment: 'A', threads: 3 }, enough(3)],
        [{ segment: 'A', threads: 2 }, short(3)],
        [{ segment: 'D', threads: 1 }, enough(1)],
        [{ segment: 'D', threads: 0 }, short(1)],
        [{ segment: 'D', threads: 2, position: 'three-everywhere' }, short(3)],
        [{ segment: 'C', threads: 3, position: 'three-everywhere' }, enough(3)],
      ],
    ),
    {
      name: 'threads that nobody counted leave it open',
      proves: ['PPL-087'],
      input: { segment: 'C' },
      status: 'unknown',
      missing: ['threads'],
    },
  ]),
  examplesOf(threadMetric, [
    ...limitExamples(
      ['PPL-088'],
      [
        [
          {
            threads: [
              { name: 'Ops', hasDecisionRights: true },
              { name: 'Finance', hasDecisionRights: true },
              { name: 'IT', hasDecisionRights: false },
            ],
          },
          { depth: 2, allStakeholders: 3 },
        ],
        [{ threads: [] }, { depth: 0, allStakeholders: 0 }],
      ],
    ),
    {
      name: 'a thread with rights that are not known leaves it open',
      proves: ['PPL-088'],
      input: { threads: [{ name: 'Ops' }] },
      status: 'unknown',
      missing: ['threads[0].hasDecisionRights'],
    },
  ]),
  examplesOf(
    approvalsPerQbr,
    limitExamples(
      ['PPL-090'],
      [
        [
          { segment: 'B', approvals: 1 },
          { accepted: true, targetMet: false },
        ],
        [
          { segment: 'B', approvals: 2 },
          { accepted: true, targetMet: true },
        ],
        [
          { segment: 'A', approvals: 3 },
          { accepted: false, targetMet: false },
        ],
        [
          { segment: 'A', approvals: 0 },
          { accepted: false, targetMet: false },
        ],
        [
          { segment: 'C', approvals: 1 },
          { accepted: true, targetMet: null },
        ],
        [
          { segment: 'C', approvals: 0 },
          { accepted: false, targetMet: null },
        ],
      ],
    ),
  ),
  examplesOf(
    continuityTimers,
    limitExamples(
      ['PPL-091'],
      [
        [
          { event: 'AM leaves', happenedAt: '2026-08-03T09:30Z' },
          {
            due: [
              { what: '"Meet your team" intro', within: '24 hours', dueAt: '2026-08-04T09:30Z' },
              { what: 'Relationship reset of 30 minutes', within: '7 days', dueAt: '2026-08-10T09:30Z' },
            ],
          },
        ],
        [
          { event: 'stakeholder change', happenedAt: '2026-08-31T12:00+02:00' },
          {
            due: [
              {
                what: 'Sponsor reset call and onboarding',
                within: '10 days',
                dueAt: '2026-09-10T12:00+02:00',
              },
            ],
          },
        ],
        [
          { event: 'OOO or exit notice', happenedAt: '2026-08-03T09:30' },
          { due: [{ what: 'Handoff note', within: '24 hours', dueAt: '2026-08-04T09:30' }] },
        ],
      ],
    ),
  ),
]
