import type { Gate } from '../../domain/client-profile.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { Judge } from '../../rules/judge.ts'
import { gateOf } from './gate.ts'

/** Meetings whose recap is overdue (GEN-04). A recap that was sent late is no longer a gate. */
export function recapGates(meetings: Meeting[], asOf: string, judge: Judge): Gate[] {
  const now = endOf(asOf)
  return meetings
    .filter(({ endedAt, recapSentAt }) => endedAt <= now && (recapSentAt === null || recapSentAt > now))
    .flatMap(({ id, title, endedAt }) =>
      gateOf({
        kind: 'recap',
        subject: { id, title },
        finding: judge('GEN-04', { meetingEndedAt: endedAt, recapSentAt: null, now }),
        holds: ({ status }) => status === 'overdue',
        says: `The recap of "${title}" (${endedAt.slice(0, 10)}) has not been sent and is overdue.`,
      }),
    )
}

/** Decisions whose first action is overdue (GEN-05). */
export function firstActionGates(decisions: Decision[], asOf: string, judge: Judge): Gate[] {
  const now = endOf(asOf)
  return decisions
    .filter(({ decidedAt, firstActionAt }) => decidedAt <= now && (firstActionAt === null || firstActionAt > now))
    .flatMap(({ id, title, decidedAt }) =>
      gateOf({
        kind: 'first-action',
        subject: { id, title },
        finding: judge('GEN-05', { openedAt: decidedAt, firstActionAt: null, now }),
        holds: ({ status }) => status === 'overdue',
        says: `"${title}" was decided on ${decidedAt.slice(0, 10)} and its first action is overdue.`,
      }),
    )
}

/** Decisions that do not count for expansion credit: owner, date and budget must stand in writing (GEN-02). */
export function creditGates(decisions: Decision[], asOf: string, judge: Judge): Gate[] {
  return decisions
    .filter(({ decidedAt }) => decidedAt <= endOf(asOf))
    .flatMap(({ id, title, owner, dueDate, budget, inWriting }) =>
      gateOf({
        kind: 'credit',
        subject: { id, title },
        finding: judge('GEN-02', { owner, date: dueDate, budget: budget?.toFixed(2) ?? null, inWriting }),
        holds: ({ creditCounts }) => creditCounts !== true,
        says: `"${title}" does not count for credit: owner, date and budget are not all in writing.`,
      }),
    )
}

// A day is over at its end: what fell due during it is overdue on it.
const endOf = (asOf: string) => `${asOf}T23:59:59.999Z`
