import { type Example, examplesOf, limitExamples } from '../examples.ts'
import { adoptionPayColour } from './adoption-pay-colour.ts'
import { decisionLatency } from './decision-latency.ts'
import { engagementGuardrail } from './engagement-guardrail.ts'
import { expansionDeferral } from './expansion-deferral.ts'
import { nrrColour } from './nrr-colour.ts'
import { payCreditGate } from './pay-credit-gate.ts'
import { payEngagementColour } from './pay-engagement-colour.ts'

const green = { colour: 'green' }
const yellow = { colour: 'yellow' }
const red = { colour: 'red' }
const onCourse = { lateQbrs: 0, qbrsWithoutDecisionMaker: 0, recapHours: 48 }
const redTwice = { consecutiveRedMonths: 2, expansion: 1000 }
const byQbr = { ...redTwice, position: 'yellow-plus-qbr' }
const full = { creditableExpansion: 1000 }
const held = { creditableExpansion: 0 }
const fields = { decision: 'Approve DR test', owner: 'Ann', date: '2025-06-01', budget: '5000' }
const counts = { creditCounts: true, absent: [] }

const unknown = (
  proves: string,
  name: string,
  input: Record<string, unknown>,
  missing: string[],
  says = '',
): Example => ({ name, proves: [proves], input, status: 'unknown', missing, says })

/** Cases of the colours and gates of pay. */
export const gateExamples = [
  examplesOf(
    nrrColour,
    limitExamples(
      ['PPL-054'],
      [
        [{ nrr: 102 }, green],
        [{ nrr: 125 }, green],
        [{ nrr: 101.99 }, yellow],
        [{ nrr: 101 }, yellow],
        [{ nrr: 100 }, yellow],
        [{ nrr: 99.9 }, red],
        [{ nrr: 99.99 }, red],
      ],
    ),
  ),
  examplesOf(payEngagementColour, [
    ...limitExamples(
      ['PPL-063'],
      [
        [onCourse, green],
        [{ ...onCourse, lateQbrs: 1 }, yellow],
        [{ ...onCourse, lateQbrs: 2 }, red],
        [{ ...onCourse, qbrsWithoutDecisionMaker: 1 }, yellow],
        [{ ...onCourse, qbrsWithoutDecisionMaker: 2 }, red],
        [{ lateQbrs: 1, qbrsWithoutDecisionMaker: 1 }, yellow],
      ],
    ),
    {
      name: 'two late QBRs settle it alone',
      proves: ['PPL-063'],
      input: { lateQbrs: 2 },
      value: red,
      missing: ['qbrsWithoutDecisionMaker'],
    },
    unknown('PPL-063', 'one QBR without a decision-maker may still be red', { qbrsWithoutDecisionMaker: 1 }, [
      'lateQbrs',
    ]),
    unknown('PPL-063', 'green needs the recap', { ...onCourse, recapHours: null }, ['recapHours']),
    unknown('PPL-063', 'a late recap alone has no colour', { ...onCourse, recapHours: 48.01 }, [], 'no colour'),
  ]),
  examplesOf(engagementGuardrail, [
    ...limitExamples(
      ['PPL-064'],
      [
        [{ ...redTwice, consecutiveRedMonths: 1 }, full],
        [{ ...redTwice, colourSince: 'red' }, held],
        [{ ...redTwice, colourSince: 'yellow' }, full],
        [{ ...redTwice, colourSince: 'green' }, full],
        [{ ...byQbr, colourSince: 'yellow', qbrResetNextSteps: false }, held],
        [{ ...byQbr, colourSince: 'yellow', qbrResetNextSteps: true }, full],
      ],
    ),
    {
      name: 'two red months and no return on record',
      proves: ['PPL-064'],
      input: redTwice,
      value: held,
      missing: ['colourSince'],
    },
    unknown('PPL-064', 'by the chapter a reset must be known', { ...byQbr, colourSince: 'green' }, [
      'qbrResetNextSteps',
    ]),
  ]),
  examplesOf(expansionDeferral, [
    ...limitExamples(
      ['PPL-065'],
      [
        [{ execAttendancePercent: 94, decisionLatencyDays: 10 }, { deferred: true }],
        [{ execAttendancePercent: 94.99, decisionLatencyDays: 10 }, { deferred: true }],
        [{ execAttendancePercent: 95, decisionLatencyDays: 14 }, { deferred: false }],
        [{ execAttendancePercent: 95, decisionLatencyDays: 14.5 }, { deferred: true }],
        [{ execAttendancePercent: 95, decisionLatencyDays: 20, position: 'attendance-only' }, { deferred: false }],
        [{ execAttendancePercent: 94, position: 'attendance-only' }, { deferred: true }],
      ],
    ),
    {
      name: 'attendance below its limit settles it alone',
      proves: ['PPL-065'],
      input: { execAttendancePercent: 94 },
      value: { deferred: true },
      missing: ['decisionLatencyDays'],
    },
    {
      name: 'attendance on its limit does not; the latency may',
      proves: ['PPL-065'],
      input: { execAttendancePercent: 95 },
      value: { deferred: null, limitKept: true },
      missing: ['decisionLatencyDays'],
      says: 'Attendance 95 % is at least 95 %',
    },
    unknown('PPL-065', 'nothing is given', {}, ['execAttendancePercent', 'decisionLatencyDays']),
  ]),
  examplesOf(payCreditGate, [
    ...limitExamples(
      ['PPL-068'],
      [
        [{ ...fields, recapHours: 40 }, counts],
        [{ ...fields, channel: 'live' }, counts],
        [{ ...fields, channel: 'digital', recapHours: 48 }, counts],
        [
          { ...fields, channel: 'digital', recapHours: 48.01 },
          { creditCounts: false, absent: [] },
        ],
        [
          { ...fields, channel: 'live', verbal: true },
          { creditCounts: false, absent: [] },
        ],
        [{ decision: 'verbal yes' }, { creditCounts: false, absent: ['owner', 'date', 'budget'] }],
        [
          { ...fields, budget: ' ', channel: 'live' },
          { creditCounts: false, absent: ['budget'] },
        ],
      ],
    ),
    {
      name: 'without the decision itself the house position is told',
      proves: ['PPL-068'],
      input: { ...fields, decision: null, channel: 'live' },
      value: { creditCounts: false, absent: ['decision'] },
      says: 'GEN-02',
    },
    unknown('PPL-068', 'a digital QBR needs its recap', { ...fields, channel: 'digital' }, ['recapHours']),
    unknown('PPL-068', 'live or digital must be known', fields, ['channel']),
  ]),
  examplesOf(decisionLatency, [
    ...limitExamples(
      ['PPL-069'],
      [
        [
          { proposedOn: '2025-03-01', approvedOn: '2025-03-15' },
          { latencyDays: 14, greenInSegmentA: true },
        ],
        [
          { proposedOn: '2025-03-01', approvedOn: '2025-03-16' },
          { latencyDays: 15, greenInSegmentA: false },
        ],
        [
          { proposedOn: '2024-02-28', approvedOn: '2024-03-01' },
          { latencyDays: 2, greenInSegmentA: true },
        ],
      ],
    ),
    {
      name: 'an approval before the proposal contradicts itself',
      proves: ['PPL-069'],
      input: { proposedOn: '2025-03-01', approvedOn: '2025-02-28' },
      status: 'invalid',
    },
    unknown('PPL-069', 'an open proposal has no latency yet', { proposedOn: '2025-03-01' }, ['approvedOn']),
  ]),
  examplesOf(adoptionPayColour, [
    ...limitExamples(['PPL-070'], [[{ dmiGainPoints: 10 }, { ...green, green: true }]]),
    {
      name: 'short of green no colour is printed',
      proves: ['PPL-070'],
      input: { dmiGainPoints: 9.99 },
      value: { colour: null, green: false },
      says: 'not printed',
    },
  ]),
]
