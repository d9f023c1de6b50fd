import { between, defineChecks } from '../kinds/define-checks.ts'
import { defineSignals } from '../signals/signal.ts'

const signals = defineSignals({
  okrDecisionsPerExecQbr: ['count', 'OKR-linked decisions of an Executive QBR'],
  approvalsPerQbr: ['count', 'Approvals of a QBR'],
  execAttendancePercent: ['percent', 'Attendance of executives'],
  moneyDecisions: ['flag', 'There are decisions on money'],
  decisionLatencyDays: ['days', 'Days from proposal to decision'],
  threads: ['count', 'Active contact threads'],
  quickWinsPerQuarter: ['count', 'Quick wins of the quarter'],
  digitalOpenPercent: ['percent', 'Recipients who opened the digital touch'],
  digitalBookPercent: ['percent', 'Recipients who booked a slot'],
  recapHours: ['hours', 'Hours from the session to the recap'],
  nextDecisionDateBooked: ['flag', 'The next decision date is booked'],
  risksAndOwnersInJsp: ['flag', 'Risks and owners are tracked in the JSP-Lite'],
  backupRecorded: ['flag', 'The Backup is recorded'],
})

const recap = { 'recap within 48 hours': { signal: 'recapHours', atMost: 48 } } as const

/** PPL-089: what good looks like in a segment. For B 30-45 days is no single limit: between the two the setting decides. */
export const relationshipScorecard = defineChecks({
  id: 'PPL-089',
  title: 'Relationship scorecard',
  signals,
  checks: {
    by: 'segment',
    rows: {
      A: {
        '1-2 OKR-linked decisions': between('okrDecisionsPerExecQbr', 1, 2),
        'executive attendance at least 85%': { signal: 'execAttendancePercent', atLeast: 85 },
        'next decision date booked': { signal: 'nextDecisionDateBooked', is: true },
        'risks and owners in the JSP-Lite': { signal: 'risksAndOwnersInJsp', is: true },
      },
      B: {
        '1-2 approvals': between('approvalsPerQbr', 1, 2),
        'executive attendance at least 70% when money is decided': {
          any: [
            { signal: 'moneyDecisions', is: false },
            { signal: 'execAttendancePercent', atLeast: 70 },
          ],
        },
        'latency at most 30-45 days': {
          all: [
            { signal: 'decisionLatencyDays', atMost: 45 },
            {
              any: [
                { signal: 'decisionLatencyDays', atMost: 30 },
                { signal: 'decisionLatencyDays', atMost: { setting: 'latencyLimitDays' } },
              ],
            },
          ],
        },
        'at least 3 threads': { signal: 'threads', atLeast: 3 },
      },
      C: {
        'at least 1 approval': { signal: 'approvalsPerQbr', atLeast: 1 },
        'latency at most 45 days': { signal: 'decisionLatencyDays', atMost: 45 },
        'at least 2 threads': { signal: 'threads', atLeast: 2 },
        ...recap,
      },
      D: {
        'at least 1 quick win': { signal: 'quickWinsPerQuarter', atLeast: 1 },
        'digital open at least 60%': { signal: 'digitalOpenPercent', atLeast: 60 },
        'digital book at least 10%': { signal: 'digitalBookPercent', atLeast: 10 },
        ...recap,
        'Backup recorded': { signal: 'backupRecorded', is: true },
      },
    },
  },
})
