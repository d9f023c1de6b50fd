import { aroundTargets } from '../check-examples.ts'
import { casesIn, onTarget } from '../examples.ts'
import { compensationTables } from './tables.ts'

const table = casesIn(compensationTables)
const from = 'Monthly snapshot by account and portfolio'

/** Cases of the tables and limits of blueprint 5.3. */
export const tableExamples = [
  table('PPL-055', [
    ...aroundTargets(
      { portfolioNrrPercent: 120, execAttendancePercent: 95, decisionLatencyDays: 14, adoptionDepthPercent: 85 },
      {
        portfolioNrrPercent: 119.99,
        execAttendancePercent: 94.99,
        decisionLatencyDays: 15,
        adoptionDepthPercent: 84.99,
      },
    ),
    ...aroundTargets(
      { portfolioNrrPercent: 121, execAttendancePercent: 96, decisionLatencyDays: 14, adoptionDepthPercent: 86 },
      { decisionLatencyDays: 15 },
    ),
  ]),
  table('PPL-056', [
    [{ measure: 'GDR' }, { means: 'Revenue kept, without expansion', from, sameAs: 'GRR' }],
    [{ measure: 'NRR' }, { means: 'Revenue kept, plus expansion and downgrades', from, sameAs: 'NDR' }],
  ]),
  table('PPL-062', [
    [{ healthSharePercent: 15 }, onTarget('healthSharePercent', 15, true)],
    [{ healthSharePercent: 10 }, onTarget('healthSharePercent', 10, true)],
    [{ healthSharePercent: 9.99 }, onTarget('healthSharePercent', 9.99, false)],
    [{ healthSharePercent: 20 }, onTarget('healthSharePercent', 20, true)],
    [{ healthSharePercent: 20.01 }, onTarget('healthSharePercent', 20.01, false)],
  ]),
  table('PPL-072', [
    [{ greenMetricsPercent: 80 }, onTarget('greenMetricsPercent', 80, true)],
    [{ greenMetricsPercent: { met: 3, of: 4 } }, onTarget('greenMetricsPercent', 75, false)],
  ]),
  table('PPL-073', [
    ...aroundTargets(
      { pilotAccounts: 10, segmentAAccountsInParallelRun: 1, thresholdTweaks: 1 },
      { pilotAccounts: 9, segmentAAccountsInParallelRun: 0, thresholdTweaks: 2 },
    ),
    ...aroundTargets(
      { pilotAccounts: 20, segmentAAccountsInParallelRun: 1, thresholdTweaks: 0 },
      { pilotAccounts: 21 },
    ),
  ]),
  table('PPL-074', [
    [{ cycle: 'annual' }, { agenda: ['Adjust thresholds and weights once', 'Pay the vCIO'] }],
    [
      { cycle: 'monthly' },
      {
        minutes: { from: 30, to: 45 },
        agenda: ["Each person's G/Y/R mix", 'Coaching or enablement', 'Health guardrails that were triggered'],
      },
    ],
  ]),
  table('PPL-075', [
    [
      { goalLevel: 4 },
      { focus: ['Portfolio NRR', 'Roadmap/OKR progress', 'Alignment', 'Advisory roles without commission'] },
    ],
  ]),
  table('PPL-167', [
    [{ employees: 8 }, onTarget('employees', 8, false)],
    [{ employees: 10 }, onTarget('employees', 10, true)],
    [{ employees: 150 }, onTarget('employees', 150, true)],
    [{ employees: 151 }, onTarget('employees', 151, false)],
  ]),
]
