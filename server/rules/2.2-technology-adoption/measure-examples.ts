import { examplesOf, limitExamples } from '../examples.ts'
import { adoptionCoverage } from './adoption-coverage.ts'
import { averageFirstAction } from './average-first-action.ts'
import { refreshDue } from './refresh-due.ts'
import { tierGate } from './tier-gate.ts'

/** Cases of what is measured for adoption, how often, and what waits for it. */
export const measureExamples = [
  examplesOf(
    refreshDue,
    limitExamples(
      ['DMI-04'],
      [
        [{ segment: 'A' }, { refresh: 'quarterly' }],
        [
          { segment: 'B', lastRefreshedOn: '2026-01-31' },
          { refresh: 'quarterly', dueOn: '2026-04-30' },
        ],
        [
          { segment: 'C', lastRefreshedOn: '2026-01-15', today: '2026-07-15' },
          { refresh: 'semi-annual', dueOn: '2026-07-15', status: 'due' },
        ],
        [
          { segment: 'D', lastRefreshedOn: '2026-01-15', today: '2026-07-16' },
          { refresh: 'semi-annual', dueOn: '2026-07-15', status: 'overdue' },
        ],
        [
          { segment: 'D', highRiskRed: true, lastRefreshedOn: '2026-01-15' },
          { refresh: 'monthly', dueOn: '2026-02-15' },
        ],
      ],
    ),
  ),
  examplesOf(
    tierGate,
    limitExamples(
      ['DMI-07'],
      [
        [{ tier1Colour: 'green' }, { tier2Allowed: true }],
        [{ tier1Colour: 'yellow' }, { tier2Allowed: false }],
        [{ tier1Colour: 'red' }, { tier2Allowed: false }],
      ],
    ),
  ),
  examplesOf(averageFirstAction, [
    ...limitExamples(
      ['DMI-18'],
      [
        [{ hours: [1, 71, 144] }, { averageHours: 72, onTarget: true }],
        [{ hours: [1, 71, 144.01] }, { averageHours: 72, onTarget: false }],
        [{ hours: [80] }, { averageHours: 80, onTarget: false }],
      ],
    ),
    { name: 'no CTA, no average', proves: ['DMI-18'], input: { hours: [] }, status: 'unknown', missing: ['hours'] },
  ]),
  examplesOf(adoptionCoverage, [
    ...limitExamples(
      ['DMI-19'],
      [
        [{ active: 45, total: 55, labOrTest: 5 }, { coveragePercent: 90 }],
        [{ active: 1, total: 3, labOrTest: 0 }, { coveragePercent: 33.33 }],
        [{ active: 0, total: 10, labOrTest: 0 }, { coveragePercent: 0 }],
      ],
    ),
    {
      name: 'nobody but lab users',
      proves: ['DMI-19'],
      input: { active: 0, total: 4, labOrTest: 4 },
      status: 'unknown',
      missing: ['total'],
    },
    {
      name: 'more in use than there are',
      proves: ['DMI-19'],
      input: { active: 51, total: 55, labOrTest: 5 },
      status: 'invalid',
    },
    {
      name: 'without the number of lab users',
      proves: ['DMI-19'],
      input: { active: 45, total: 60 },
      value: { coveragePercent: 75 },
      missing: ['labOrTest'],
    },
    {
      name: 'how many are still to go to a goal',
      proves: ['DMI-19'],
      input: { active: 96, total: 150, labOrTest: 0, goalPercent: 90 },
      value: { coveragePercent: 64, toGo: 39 },
      says: '90 % of 150 are 135: 39 to go',
    },
  ]),
]
