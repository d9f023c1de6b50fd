import { examplesOf, limitExamples } from '../examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { agingBucket } from './aging-bucket.ts'
import { gateExamples } from './gate-examples.ts'
import { riskToGoal } from './risk-to-goal.ts'
import { proposal } from './rules.ts'
import { tableExamples } from './table-examples.ts'
import { proposalEdges } from './trigger-edges.ts'
import { proposalTriggers } from './triggers.ts'
import { winRate } from './win-rate.ts'

export const examples = [
  ...gateExamples,
  ...tableExamples,
  ...triggerExamples(proposalTriggers, proposal, proposalEdges),
  examplesOf(agingBucket, [
    ...limitExamples(
      ['PRO-08'],
      [
        [{ ageDays: 0 }, { bucket: '0-14d', stale: false }],
        [{ ageDays: 14 }, { bucket: '0-14d', stale: false }],
        [{ ageDays: 15 }, { bucket: '15-30d', stale: false }],
        [{ ageDays: 30 }, { bucket: '15-30d', stale: false }],
        [{ ageDays: 31 }, { bucket: '>30d', stale: true }],
      ],
    ),
    {
      name: 'the first day on which a proposal is stale',
      proves: ['PRO-08'],
      input: { sentOn: '2026-03-02' },
      value: { staleFrom: '2026-04-02' },
      says: 'the last day before is 2026-04-01',
    },
    {
      name: 'an age that is not known is in no bucket',
      proves: ['PRO-08'],
      input: { ageDays: null },
      status: 'unknown',
      missing: ['ageDays'],
    },
    {
      name: 'a proposal cannot be younger than new',
      proves: ['PRO-08'],
      input: { ageDays: -1 },
      status: 'invalid',
    },
  ]),
  examplesOf(riskToGoal, [
    ...limitExamples(
      ['PRO-10'],
      [
        [
          { goal: 'Foundational cyber hygiene', currentPercent: 48, targetPercent: 85, cost: 3200 },
          { upliftPoints: 37, absent: [] },
        ],
        [
          { currentPercent: 48.1, targetPercent: 85 },
          { upliftPoints: 36.9, absent: ['goal', 'cost'] },
        ],
      ],
    ),
    {
      name: 'without the target there is no uplift',
      proves: ['PRO-10'],
      input: { currentPercent: 48 },
      status: 'unknown',
      missing: ['targetPercent'],
    },
  ]),
  examplesOf(winRate, [
    ...limitExamples(
      ['PRO-11'],
      [
        [{ won: 6, decided: 10, segment: 'B' }, { winRatePercent: 60 }],
        [{ won: 0, decided: 3 }, { winRatePercent: 0 }],
        [{ won: 2, decided: 3 }, { winRatePercent: 66.67 }],
        [{ won: 14, lost: 21 }, { winRatePercent: 40 }],
      ],
    ),
    { name: 'more won than decided', proves: ['PRO-11'], input: { won: 4, decided: 3 }, status: 'invalid' },
    { name: 'neither won nor lost', proves: ['PRO-11'], input: { won: 0, lost: 0 }, status: 'unknown' },
    {
      name: 'more won and lost than decided',
      proves: ['PRO-11'],
      input: { won: 4, lost: 3, decided: 6 },
      status: 'invalid',
    },
    { name: 'nothing decided', proves: ['PRO-11'], input: { won: 0, decided: 0 }, status: 'invalid' },
    { name: 'decided not known', proves: ['PRO-11'], input: { won: 1 }, status: 'unknown', missing: ['decided'] },
  ]),
]
