import { examplesOf, limitExamples } from '../examples.ts'
import { adjustmentExamples } from './adjustment-examples.ts'
import { followUpDue } from './follow-up-due.ts'
import { preFlight } from './pre-flight.ts'
import { raciExamples } from './raci-examples.ts'
import { tableExamples } from './table-examples.ts'

const go = { outcome: 'go', nextSteps: [] }
const rescope = {
  outcome: 'rescope',
  nextSteps: ['Shorter update', 'Separate decision call with the right executive'],
}

export const examples = [
  ...tableExamples,
  ...raciExamples,
  ...adjustmentExamples,
  examplesOf(
    followUpDue,
    limitExamples(
      ['PPL-015'],
      [
        [
          { meetingEndedAt: '2026-08-03T10:00' },
          {
            summaryDueAt: '2026-08-05T10:00',
            tasksDueAt: '2026-08-06T10:00',
            approvalsChasedFrom: '2026-08-10',
            approvalsChasedBy: '2026-08-13',
          },
        ],
        [
          { meetingEndedAt: '2026-12-30T23:30:15+01:00' },
          {
            summaryDueAt: '2027-01-01T23:30:15+01:00',
            tasksDueAt: '2027-01-02T23:30:15+01:00',
            approvalsChasedFrom: '2027-01-06',
            approvalsChasedBy: '2027-01-09',
          },
        ],
      ],
    ),
  ),
  examplesOf(preFlight, [
    ...limitExamples(
      ['PPL-018'],
      [
        [{ decisionMakerConfirmed: true }, go],
        [{ decisionMakerConfirmed: false }, rescope],
        [
          { decisionMakerConfirmed: true, meetingStartsAt: '2026-08-06T09:00Z' },
          { ...go, checkFrom: '2026-08-03T09:00Z', checkBy: '2026-08-04T09:00Z' },
        ],
        [
          { decisionMakerConfirmed: true, rightPersonInRoomPercent: { met: 9, of: 10 } },
          { ...go, rightPersonTargetMet: true },
        ],
        [
          { decisionMakerConfirmed: false, rightPersonInRoomPercent: 89.99 },
          { ...rescope, rightPersonTargetMet: false },
        ],
      ],
    ),
    {
      name: 'whether the decision-maker comes must be known',
      proves: ['PPL-018'],
      input: { meetingStartsAt: '2026-08-06T09:00Z' },
      status: 'unknown',
      missing: ['decisionMakerConfirmed'],
    },
  ]),
]
