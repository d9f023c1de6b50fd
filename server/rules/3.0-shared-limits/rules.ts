import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { rounded } from '../exact.ts'
import { Count, Moment } from '../inputs.ts'
import { decisionLimit, firstActionHours, none, recapHours } from './parameters.ts'

const twoDecisions = defineRule({
  id: 'GEN-01',
  title: 'Two decisions a strategic touch',
  clauses: ['GEN-01'],
  input: { decisionsAsked: Count },
  parameters: decisionLimit,
  decide({ decisionsAsked: asked }, { most }) {
    const overflow = Math.max(0, asked - most)
    return {
      value: { ok: overflow === 0, overflow },
      because: [
        {
          clause: 'GEN-01',
          says: `${asked} decisions asked, at most ${most}; ${overflow} go to the backlog or the next cadence`,
        },
      ],
    }
  },
})

const Text = z.string().max(2_000).optional()

const creditGate = defineRule({
  id: 'GEN-02',
  title: 'Expansion credit gate',
  clauses: ['GEN-02'],
  input: { owner: Text, date: Text, budget: Text, inWriting: z.boolean().optional() },
  parameters: none,
  conflicts: { 'credit-gate': ['owner-date-budget-in-writing', 'plus-adoption-gain'] },
  decide({ inWriting, ...given }) {
    const lacking = (['owner', 'date', 'budget'] as const).filter((name) => (given[name] ?? '').trim() === '')
    // What is already lacking settles it; otherwise nobody knows until the writing is known.
    if (inWriting === undefined && lacking.length === 0) return { unknown: ['inWriting'] }
    const absent = [...lacking, ...(inWriting === false ? ['inWriting'] : [])]
    const says =
      absent.length === 0
        ? 'owner, date and budget are there in writing'
        : `it lacks ${absent.map((name) => (name === 'inWriting' ? 'proof in writing' : name)).join(', ')}`
    return {
      value: { creditCounts: absent.length === 0, absent },
      because: [{ clause: 'GEN-02', says }],
      missing: inWriting === undefined ? ['inWriting'] : [],
    }
  },
})

const HOUR_MS = 3_600_000n
const msOf = (moment: string) => Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(moment) ? moment : `${moment}Z`)

/** Whether something that has so many hours was done in time, is still due, or is overdue. */
function judge(
  clause: string,
  what: string,
  limit: number,
  from: string,
  done: string | undefined,
  now: string | undefined,
  names: { done: string },
) {
  const until = done ?? now
  if (until === undefined) return { unknown: [names.done, 'now'] }
  const passed = msOf(until) - msOf(from)
  const hours = rounded({ top: BigInt(passed), bottom: HOUR_MS })
  const within = passed <= limit * Number(HOUR_MS)
  const status = done === undefined ? (within ? 'due' : 'overdue') : within ? 'on-time' : 'late'
  const says =
    done === undefined
      ? `${what} is not done ${hours} hours after; it has ${limit} hours`
      : `${what} came after ${hours} hours; it has ${limit} hours`
  return { value: { status, hours }, because: [{ clause, says }] }
}

const recap = defineRule({
  id: 'GEN-04',
  title: 'Recap within 48 hours',
  clauses: ['GEN-04'],
  input: { meetingEndedAt: Moment, recapSentAt: Moment.optional(), now: Moment.optional() },
  parameters: recapHours,
  decide: ({ meetingEndedAt, recapSentAt, now }, { hours }) =>
    judge('GEN-04', 'the recap', hours, meetingEndedAt, recapSentAt, now, { done: 'recapSentAt' }),
})

const firstAction = defineRule({
  id: 'GEN-05',
  title: 'First action within 72 hours',
  clauses: ['GEN-05'],
  input: { openedAt: Moment, firstActionAt: Moment.optional(), now: Moment.optional() },
  parameters: firstActionHours,
  decide: ({ openedAt, firstActionAt, now }, { hours }) =>
    judge('GEN-05', 'the first action', hours, openedAt, firstActionAt, now, { done: 'firstActionAt' }),
})

export const sharedLimitRules = [twoDecisions, creditGate, recap, firstAction]
