import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** PPL-065: whether expansion credit of Segment A is deferred. One limit that is broken settles it. */
export const expansionDeferral = defineRule({
  id: 'PPL-065',
  title: 'Expansion deferral in Segment A',
  clauses: ['PPL-065'],
  parameters: inEdition({ 'PPL-065': { execAttendancePercent: 95, decisionLatencyDays: 14 } }),
  conflicts: ['a-expansion-deferral'],
  input: {
    execAttendancePercent: field.percent.optional().describe('CEO/CFO at Executive QBRs in the quarter'),
    decisionLatencyDays: field.amount.optional().describe('Days from proposal to decision'),
  },
  decide(input, values, positions) {
    const limits = values['PPL-065']
    const attendanceOnly = positions['a-expansion-deferral'] === 'attendance-only'
    const { execAttendancePercent: attendance } = input
    const latency = attendanceOnly ? undefined : input.decisionLatencyDays
    const broken = [
      ...(attendance !== undefined && attendance < limits.execAttendancePercent
        ? [`Attendance ${attendance} % is below ${limits.execAttendancePercent} %`]
        : []),
      ...(latency !== undefined && latency > limits.decisionLatencyDays
        ? [`Latency of ${sayNumber(latency)} days is more than ${limits.decisionLatencyDays}`]
        : []),
    ]
    const missing = absentOf(input, [
      'execAttendancePercent',
      ...(attendanceOnly ? [] : ['decisionLatencyDays' as const]),
    ])
    if (broken.length === 0 && missing.length > 0) {
      const kept = keptOf({ attendance, latency }, limits)
      if (kept.length === 0) return { missing }
      const because = kept.map((says) => ({ clause: 'PPL-065' as const, says }))
      return { value: { deferred: null, limitKept: true }, missing, because }
    }
    const says = broken.length > 0 ? broken : ['No limit is broken']
    return {
      value: { deferred: broken.length > 0 },
      missing,
      because: says.map((each) => ({ clause: 'PPL-065' as const, says: each })),
    }
  },
})

/** Which limits are known to be kept, in words: what is not given may still break the other. */
const keptOf = (
  { attendance, latency }: { attendance: number | undefined; latency: number | undefined },
  limits: { execAttendancePercent: number; decisionLatencyDays: number },
) => [
  ...(attendance === undefined
    ? []
    : [`Attendance ${attendance} % is at least ${limits.execAttendancePercent} %; the decision latency is not given`]),
  ...(latency === undefined
    ? []
    : [`Latency of ${sayNumber(latency)} days is at most ${limits.decisionLatencyDays}; the attendance is not given`]),
]
