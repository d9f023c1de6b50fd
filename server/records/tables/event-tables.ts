import { INITIATIVE_KINDS, INITIATIVE_STATUSES } from '../../domain/initiative.ts'
import { MEETING_KINDS } from '../../domain/meeting.ts'
import { PROPOSAL_STAGES } from '../../domain/proposal.ts'
import { day, id, instant, list, money, name, oneOf, quarter, text, yesNo } from '../import/cell-kinds.ts'
import type { Column, RecordTable } from './record-table.ts'

const KEY: Column[] = [
  { name: 'id', kind: id, required: true },
  { name: 'client_id', kind: id, required: true, references: 'clients' },
]

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
    { name: 'ended_at', kind: instant, required: true },
    { name: 'recap_sent_at', kind: instant },
    { name: 'attendees', kind: list },
    { name: 'sponsor_present', kind: yesNo },
    { name: 'notes', kind: text },
  ],
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
    { name: 'stage', kind: oneOf(PROPOSAL_STAGES), required: true },
    { name: 'sent_on', kind: day },
    { name: 'answered_on', kind: day },
  ],
}
