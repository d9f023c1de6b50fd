import { lacking, WHOLE } from '../check-examples.ts'
import { casesIn, examplesOf, limitExamples, onTarget } from '../examples.ts'
import { realizationRate } from './realization-rate.ts'
import { budgetTables } from './tables.ts'

const table = casesIn(budgetTables)
const snapshot = {
  present: ['Totals by quarter', 'OpEx/CapEx split', 'Top 3 risks', 'Decisions'],
  pages: 1,
  decisions: 2,
}
const reasons = (met: number, of: number) => ({ declineReasonPercent: { met, of } })

/** Cases of the tables and limits of blueprint 3.3. */
export const tableExamples = [
  table('BUD-01', [
    [
      { segment: 'A' },
      {
        horizon: 'Rolling 4 quarters, outlook of 1-2 years',
        content: ['OpEx/CapEx split', 'Decision flags', 'Pre-approval field per line'],
      },
    ],
    [
      { segment: 'C' },
      {
        horizon: 'Semi-annual view',
        content: [
          'Renewals, licences, overdue hardware; simple totals',
          '2-4 near-term initiatives with rough ranges',
          'Short notes (Why now / Impact)',
        ],
      },
    ],
  ]),
  table('BUD-02', [
    [snapshot, WHOLE],
    [{ ...snapshot, decisions: 3 }, lacking([], ['decisions'])],
    [{ ...snapshot, pages: 2 }, lacking([], ['pages'])],
    [{ ...snapshot, present: ['Totals by quarter', 'Top 3 risks', 'Decisions'] }, lacking(['OpEx/CapEx split'])],
  ]),
  table('BUD-03', [
    [{ present: ['owner', 'quarter', 'range'] }, WHOLE],
    [{ present: ['owner', 'quarter'] }, lacking(['range'])],
  ]),
  table('BUD-06', [
    [reasons(18, 20), onTarget('declineReasonPercent', 90, true)],
    [reasons(17, 20), onTarget('declineReasonPercent', 85, false)],
    [{ declineReasonPercent: 89.99 }, onTarget('declineReasonPercent', 89.99, false)],
  ]),
  table('BUD-07', [
    [{ present: ['Initiative or Roadmap ID', 'cost band', 'quarter', 'owner'] }, WHOLE],
    [{ present: ['cost band', 'quarter'] }, lacking(['Initiative or Roadmap ID', 'owner'])],
  ]),
  table('BUD-08', [
    [
      { goalLevel: 3 },
      {
        role: [
          'Forecasts over several periods, with price testing for projects',
          'Initiatives follow lifecycle and platform changes; interest is tested before deep planning',
        ],
      },
    ],
  ]),
  examplesOf(realizationRate, [
    ...limitExamples(
      ['BUD-05'],
      [
        [{ budgetedInitiatives: 5, approvedInQuarter: 2 }, { realizationPercent: 40 }],
        [{ budgetedInitiatives: 3, approvedInQuarter: 1 }, { realizationPercent: 33.33 }],
        [{ budgetedInitiatives: 4, approvedInQuarter: 0 }, { realizationPercent: 0 }],
      ],
    ),
    {
      name: 'without the approved ones there is no rate',
      proves: ['BUD-05'],
      input: { budgetedInitiatives: 5 },
      status: 'unknown',
      missing: ['approvedInQuarter'],
    },
    {
      name: 'a budget without initiatives has no rate',
      proves: ['BUD-05'],
      input: { budgetedInitiatives: 0, approvedInQuarter: 0 },
      status: 'invalid',
    },
    {
      name: 'more approved than budgeted',
      proves: ['BUD-05'],
      input: { budgetedInitiatives: 1, approvedInQuarter: 2 },
      status: 'invalid',
    },
  ]),
]
