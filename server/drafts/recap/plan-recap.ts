import { applyRule } from '../../rules/index.ts'
import { chooseDecisions } from './choose-decisions.ts'
import { findConversation } from './find-conversation.ts'
import { findDecisions } from './find-decisions.ts'
import { hoursAfter, readMeetingEnd } from './meeting-time.ts'
import { readNotes } from './read-notes.ts'
import type { RecapPlan } from './recap.ts'
import { recapFacts } from './recap-facts.ts'

const RECAP_HOURS = 48
const FIRST_ACTION_HOURS = 72

export interface RecapRequest {
  client: RecapPlan['client']
  notes: string
  /** ISO 8601; null means: the day in the notes, else now. */
  meetingEndedAt: string | null
  now: string
  /** The cadence of the client's segment, in words. */
  cadence: string
  /** What the client's record says is at risk, each with the clause or field that says so. */
  recordRisks: { says: string; source: string }[]
}

/** Settles everything of a recap that is not prose, from notes that are treated as data (GEN-01, -02, -04, -05). */
export function planRecap({ client, notes, meetingEndedAt, now, cadence, recordRisks }: RecapRequest): RecapPlan {
  const today = now.slice(0, 10)
  const endedAt = meetingEndedAt ?? readMeetingEnd(notes, today) ?? now
  const { lines, leftOut } = readNotes(notes)
  const meetingDay = endedAt.slice(0, 10)
  const { decisions, backlog } = chooseDecisions(findDecisions(lines, meetingDay), today)
  const { risks, heard, changed, next } = findConversation(lines, meetingDay)
  const status = applyRule('GEN-04', { meetingEndedAt: endedAt, recapSentAt: null, now }, today)

  const plan = {
    client,
    meetingEndedAt: endedAt,
    recapDue: hoursAfter(endedAt, RECAP_HOURS),
    firstActionDue: hoursAfter(endedAt, FIRST_ACTION_HOURS),
    recapStatus: String(status.value?.['status'] ?? status.status),
    decisions,
    backlog,
    risks: [...risks.map(({ text, line }) => ({ says: text, source: `notes, line ${line}` })), ...recordRisks],
    heard: heard?.text ?? null,
    changed: changed?.text ?? null,
    nextCadence: next === null ? cadence : `${next.text} (${cadence})`,
    leftOut,
  }
  return { ...plan, facts: recapFacts(plan, { heardLine: heard?.line ?? null, changedLine: changed?.line ?? null }) }
}
