import { examplesOf, limitExamples } from '../examples.ts'
import { relationshipScorecard } from './scorecard.ts'

const passes = { passes: true, failed: [] }
const fails = (...failed: string[]) => ({ passes: false, failed })

const A = {
  segment: 'A',
  okrDecisionsPerExecQbr: 2,
  execAttendancePercent: 85,
  nextDecisionDateBooked: true,
  risksAndOwnersInJsp: true,
}
const B = {
  segment: 'B',
  approvalsPerQbr: 2,
  moneyDecisions: true,
  execAttendancePercent: 70,
  decisionLatencyDays: 30,
  threads: 3,
}
const C = { segment: 'C', approvalsPerQbr: 1, decisionLatencyDays: 45, threads: 2, recapHours: 48 }
const D = {
  segment: 'D',
  quickWinsPerQuarter: 1,
  digitalOpenPercent: 60,
  digitalBookPercent: 10,
  recapHours: 48,
  backupRecorded: true,
}
const ATTENDANCE = 'executive attendance at least 70% when money is decided'
const LATENCY = 'latency at most 30-45 days'

/** Cases of the relationship scorecard, on either side of each limit. */
export const scorecardExamples = [
  examplesOf(relationshipScorecard, [
    ...limitExamples(
      ['PPL-089'],
      [
        [A, passes],
        [{ ...A, okrDecisionsPerExecQbr: 0 }, fails('1-2 OKR-linked decisions')],
        [{ ...A, okrDecisionsPerExecQbr: 3 }, fails('1-2 OKR-linked decisions')],
        [{ ...A, execAttendancePercent: 84.99 }, fails('executive attendance at least 85%')],
        [{ ...A, nextDecisionDateBooked: false }, fails('next decision date booked')],
        [{ ...A, risksAndOwnersInJsp: false }, fails('risks and owners in the JSP-Lite')],
        [B, passes],
        [{ ...B, approvalsPerQbr: 0 }, fails('1-2 approvals')],
        [{ ...B, approvalsPerQbr: 3 }, fails('1-2 approvals')],
        [{ ...B, execAttendancePercent: 69.99 }, fails(ATTENDANCE)],
        [{ ...B, execAttendancePercent: 69.99, moneyDecisions: false }, passes],
        [{ ...B, decisionLatencyDays: 46 }, fails(LATENCY)],
        [{ ...B, decisionLatencyDays: 40, latencyLimitDays: 40 }, passes],
        [{ ...B, decisionLatencyDays: 41, latencyLimitDays: 40 }, fails(LATENCY)],
        [{ ...B, decisionLatencyDays: 46, latencyLimitDays: 60 }, fails(LATENCY)],
        [{ ...B, threads: 2 }, fails('at least 3 threads')],
        [{ ...C, decisionLatencyDays: 40 }, passes],
        [C, passes],
        [{ ...C, approvalsPerQbr: 0 }, fails('at least 1 approval')],
        [{ ...C, decisionLatencyDays: 46 }, fails('latency at most 45 days')],
        [{ ...C, threads: 1 }, fails('at least 2 threads')],
        [{ ...C, recapHours: 48.5 }, fails('recap within 48 hours')],
        [D, passes],
        [{ ...D, quickWinsPerQuarter: 0 }, fails('at least 1 quick win')],
        [{ ...D, digitalOpenPercent: 59.99 }, fails('digital open at least 60%')],
        [{ ...D, digitalBookPercent: 9.99 }, fails('digital book at least 10%')],
        [{ ...D, recapHours: 48.5 }, fails('recap within 48 hours')],
        [{ ...D, backupRecorded: false }, fails('Backup recorded')],
      ],
    ),
    {
      name: 'a latency of B between 30 and 45 days needs the limit that the provider sets',
      proves: ['PPL-089'],
      input: { ...B, decisionLatencyDays: 31 },
      status: 'unknown',
      missing: ['latencyLimitDays'],
    },
  ]),
]
