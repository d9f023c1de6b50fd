import { examplesOf, limitExamples } from '../examples.ts'
import { cadenceMatrix } from './cadence-matrix.ts'
import { coverage } from './coverage.ts'
import { roleLoad } from './role-load.ts'
import { vcioSlots } from './vcio-slots.ts'

const forty = { accountsDue: 40 }
const load = (loadPercent: number, withinPlan: boolean, withinAverage: boolean, rebalance: boolean) => ({
  loadPercent,
  withinPlan,
  withinAverage,
  rebalance,
})

/** Cases of the cadence, the coverage, the slots and the load of blueprint 4.1. */
export const loadExamples = [
  examplesOf(
    cadenceMatrix,
    limitExamples(
      ['SCH-01'],
      [
        [{ segment: 'A' }, { cadence: 'Monthly strategy and quarterly roadmap' }],
        [{ segment: 'D' }, { cadence: 'Semi-annual or annual operational sync' }],
        [
          { segment: 'A', clients: 10 },
          { cadence: 'Monthly strategy and quarterly roadmap', sessionsPerYear: 160 },
        ],
        [
          { segment: 'B', clients: 15 },
          { cadence: 'Quarterly strategy and semi-annual budget', sessionsPerYear: 90 },
        ],
        [
          { segment: 'C', clients: 10 },
          {
            cadence: 'Quarterly review or semi-annual check-in',
            fewestSessionsPerYear: 20,
            mostSessionsPerYear: 40,
          },
        ],
      ],
    ),
  ),
  examplesOf(coverage, [
    ...limitExamples(
      ['SCH-03'],
      [
        [
          { ...forty, accountsBooked: 36 },
          { coveragePercent: 90, green: true },
        ],
        [
          { ...forty, accountsBooked: 33 },
          { coveragePercent: 82.5, green: false },
        ],
        [
          { ...forty, accountsBooked: 35 },
          { coveragePercent: 87.5, green: false },
        ],
        [
          { ...forty, accountsBooked: 32, rolloutDay: 30 },
          { coveragePercent: 80, green: true },
        ],
        [
          { ...forty, accountsBooked: 31, rolloutDay: 1 },
          { coveragePercent: 77.5, green: false },
        ],
        [
          { ...forty, accountsBooked: 32, rolloutDay: 31 },
          { coveragePercent: 80, green: false },
        ],
        [
          { accounts: 40, accountsDue: 10, accountsBooked: 10, position: 'every-account' },
          { coveragePercent: 25, green: false },
        ],
        [
          { accounts: 40, accountsDue: 10, accountsBooked: 10 },
          { coveragePercent: 100, green: true },
        ],
      ],
    ),
    {
      name: 'all accounts do not say how many fall due',
      proves: ['SCH-03'],
      input: { accounts: 40, accountsBooked: 36 },
      status: 'unknown',
      missing: ['accountsDue'],
    },
    {
      name: 'where no account falls due there is no coverage',
      proves: ['SCH-03'],
      input: { accountsDue: 0, accountsBooked: 0 },
      status: 'unknown',
      says: 'There is no account to count',
    },
    {
      name: 'more booked than counted',
      proves: ['SCH-03'],
      input: { accountsDue: 3, accountsBooked: 4 },
      status: 'invalid',
    },
  ]),
  examplesOf(
    vcioSlots,
    limitExamples(
      ['SCH-04'],
      [
        [{ strategicMeetings: 0 }, { ok: true, free: 8 }],
        [{ strategicMeetings: 8 }, { ok: true, free: 0 }],
        [{ strategicMeetings: 9 }, { ok: false, free: -1 }],
        [{ vcios: 3, weeks: 13 }, { mostMeetings: 312 }],
        [
          { strategicMeetings: 50, vcios: 2, weeks: 3 },
          { ok: false, free: -2 },
        ],
      ],
    ),
  ),
  examplesOf(roleLoad, [
    ...limitExamples(
      ['SCH-05'],
      [
        [{ bookedHours: 32, availableHours: 40 }, load(80, true, true, false)],
        [{ bookedHours: 32.01, availableHours: 40 }, load(80.03, false, true, false)],
        [{ bookedHours: 34, availableHours: 40 }, load(85, false, false, false)],
        [{ bookedHours: 35, availableHours: 40 }, load(87.5, false, false, false)],
        [{ bookedHours: 36, availableHours: 40 }, load(90, false, false, false)],
        [{ bookedHours: 37, availableHours: 40 }, load(92.5, false, false, true)],
        [{ bookedHours: 44, availableHours: 40 }, load(110, false, false, true)],
      ],
    ),
    {
      name: 'without the available hours there is no load',
      proves: ['SCH-05'],
      input: { bookedHours: 32 },
      status: 'unknown',
      missing: ['availableHours'],
    },
  ]),
]
