import { DECLINE_REASONS } from '../../domain/decline-reason.ts'
import { INITIATIVE_KINDS, INITIATIVE_STATUSES } from '../../domain/initiative.ts'
import { MEETING_KINDS } from '../../domain/meeting.ts'
import { day, id, instant, list, money, name, oneOf, quarter, text, yesNo } from '../import/cell-kinds.ts'
import { meetingStatus, proposalStage } from '../import/word-kinds.ts'
import { KEY } from './record-key.ts'
import type { RecordTable } from './record-table.ts'

export const SPONSORS: RecordTable = {
  table: 'sponsors',
  noun: 'sponsor',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'name', kind: name, required: true },
    { name: 'role', kind: name },
    { name: 'executive', kind: yesNo },
    { name: 'last_seen_on', kind: day },
  ],
}

export const MEETINGS: RecordTable = {
  table: 'meetings',
  noun: 'meeting',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'kind', kind: oneOf(MEETING_KINDS), required: true },
    { name: 'title', kind: name, required: true },
    { name: 'scheduled_for', kind: day },
    { name: 'status', kind: meetingStatus },
    { name: 'ended_at', kind: instant },
    { name: 'recap_sent_at', kind: instant },
    { name: 'attendees', kind: list },
    { name: 'sponsor_present', kind: yesNo },
    { name: 'notes', kind: text },
  ],
  only: "(status is null or status = 'held')",
  check({ status, scheduled_for: scheduledFor, ended_at: endedAt }) {
    if (status === 'missed' || status === 'rescheduled') {
      if ((scheduledFor ?? null) !== null) return undefined
      return { column: 'scheduled_for', problem: 'is empty', accepted: `the day that the ${status} meeting was due` }
    }
    if ((endedAt ?? null) !== null) return undefined
    return { column: 'ended_at', problem: 'is empty', accepted: `${instant.accepted}, or the status missed` }
  },
}

const NEEDED_OF_MISSED = ['id', 'client_id', 'kind', 'scheduled_for', 'status']

/** The meetings that did not take place, for reading. */
export const MISSED_MEETINGS: RecordTable = {
  ...MEETINGS,
  columns: MEETINGS.columns.filter((column) => NEEDED_OF_MISSED.includes(column.name)),
  only: "status in ('missed', 'rescheduled')",
}

export const DECISIONS: RecordTable = {
  table: 'decisions',
  noun: 'decision',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'meeting_id', kind: id, references: 'meetings' },
    { name: 'title', kind: name, required: true },
    { name: 'owner', kind: name },
    { name: 'due_date', kind: day },
    { name: 'budget', kind: money },
    { name: 'in_writing', kind: yesNo },
    { name: 'decided_at', kind: instant, required: true },
    { name: 'first_action_at', kind: instant },
  ],
}

export const INITIATIVES: RecordTable = {
  table: 'initiatives',
  noun: 'initiative',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'title', kind: name, required: true },
    { name: 'kind', kind: oneOf(INITIATIVE_KINDS), required: true },
    { name: 'status', kind: oneOf(INITIATIVE_STATUSES), required: true },
    { name: 'owner', kind: name },
    { name: 'budget', kind: money },
    { name: 'target_quarter', kind: quarter },
    { name: 'outcome', kind: text },
  ],
}

export const PROPOSALS: RecordTable = {
  table: 'proposals',
  noun: 'proposal',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'initiative_id', kind: id, references: 'initiatives' },
    { name: 'title', kind: name, required: true },
    { name: 'amount', kind: money },
    { name: 'stage', kind: proposalStage, required: true },
    { name: 'sent_on', kind: day },
    { name: 'answered_on', kind: day },
    { name: 'moved_on', kind: day },
    { name: 'decline_reason', kind: oneOf(DECLINE_REASONS) },
  ],
}
