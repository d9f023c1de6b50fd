import { examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { expectedMove } from './expected-move.ts'
import { moveBToC } from './move-b-to-c.ts'
import { moveCToB } from './move-c-to-b.ts'
import { nextTarget } from './next-target.ts'
import { renewalRisk } from './renewal-risk.ts'

const strong = { position: 'dmi-75-two-quarters' }
const sustained = { position: 'dmi-70-sustained', dmiSustained: true, cadenceHolds: true }
const both = { dmi: 75, engagementStrongQuarters: 2, dmiSustained: true, cadenceHolds: true }

/** Cases of the moves that adoption makes or argues for: targets, segments and renewals. */
export const moveExamples = [
  examplesOf(expectedMove, [
    ...printedExamples(
      ['DMI-09'],
      [
        [
          { initiative: 'MFA', startPercent: 52 },
          { points: 30, endPercent: 82 },
        ],
      ],
    ),
    ...limitExamples(
      ['DMI-09'],
      [
        [
          { initiative: 'MFA', startPercent: 70.5 },
          { points: 30, endPercent: 100 },
        ],
        [
          { initiative: 'Endpoint', startPercent: 80 },
          { points: 20, endPercent: 100 },
        ],
        [{ initiative: 'Endpoint' }, { points: 20 }],
      ],
    ),
  ]),
  examplesOf(nextTarget, [
    ...limitExamples(
      ['DMI-10'],
      [
        [{ segment: 'C', dmi: 72 }, { target: 80 }],
        [{ segment: 'B', dmi: 66.6, stepPoints: 5.55 }, { target: 72.15 }],
      ],
    ),
    {
      name: 'the one example is no rule for another score',
      proves: ['DMI-10'],
      input: { segment: 'C', dmi: 73 },
      status: 'unknown',
      missing: ['stepPoints'],
    },
    {
      name: 'nor for another segment',
      proves: ['DMI-10'],
      input: { segment: 'B', dmi: 72 },
      status: 'unknown',
      missing: ['stepPoints'],
    },
  ]),
  examplesOf(moveCToB, [
    ...limitExamples(
      ['DMI-14'],
      [
        [{ ...strong, dmi: 75, engagementStrongQuarters: 2 }, { movesToB: true }],
        [{ ...strong, dmi: 75, engagementStrongQuarters: 1 }, { movesToB: false }],
        [{ ...strong, dmi: 74.99 }, { movesToB: false }],
        [{ ...sustained, dmi: 70 }, { movesToB: true }],
        [{ ...sustained, dmi: 69.99 }, { movesToB: false }],
        [{ ...sustained, dmi: 70, cadenceHolds: false }, { movesToB: false }],
        [both, { movesToB: true }],
        [{ dmi: 69.99 }, { movesToB: false }],
      ],
    ),
    {
      name: 'where the readings differ, nothing decides',
      proves: ['DMI-14'],
      input: { ...both, dmi: 72 },
      status: 'unknown',
    },
    {
      name: 'a reading says what it lacks',
      proves: ['DMI-14'],
      input: { ...strong, dmi: 80 },
      status: 'unknown',
      missing: ['engagementStrongQuarters'],
    },
  ]),
  examplesOf(
    moveBToC,
    limitExamples(
      ['DMI-15'],
      [
        [{ dmiRegressed: true, ctasAgedOut: true }, { movesToC: true }],
        [{ dmiRegressed: true, ctasAgedOut: false }, { movesToC: false }],
        [{ dmiRegressed: false, ctasAgedOut: true }, { movesToC: false }],
      ],
    ),
  ),
  examplesOf(
    renewalRisk,
    limitExamples(
      ['DMI-16'],
      [
        [{ dmiLow: true, engagementLow: true }, { highRenewalRisk: true }],
        [{ dmiLow: true, engagementLow: false }, { highRenewalRisk: false }],
        [{ dmiLow: false, engagementLow: true }, { highRenewalRisk: false }],
      ],
    ),
  ),
]
