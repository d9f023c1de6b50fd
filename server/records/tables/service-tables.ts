import { day, id, instant, name, numberBetween, yesNo } from '../import/cell-kinds.ts'
import { metOrMissed, priority, rootCause } from '../import/word-kinds.ts'
import { KEY } from './record-key.ts'
import type { RecordTable } from './record-table.ts'

export const TICKETS: RecordTable = {
  table: 'tickets',
  noun: 'ticket',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'opened_on', kind: day, required: true, aliases: ['opened'] },
    { name: 'closed_on', kind: day, aliases: ['closed'] },
    { name: 'priority', kind: priority },
    { name: 'kind', kind: name, aliases: ['ticket type'] },
    { name: 'sla_met', kind: metOrMissed },
    { name: 'reopened', kind: yesNo },
    { name: 'satisfaction', kind: numberBetween(1, 5), aliases: ['csat'] },
    { name: 'detractor', kind: yesNo },
    { name: 'root_cause', kind: name },
  ],
  check({ opened_on: openedOn, closed_on: closedOn }) {
    if (typeof openedOn !== 'string' || typeof closedOn !== 'string' || closedOn >= openedOn) return undefined
    return {
      column: 'closed_on',
      problem: `${closedOn} is before the ticket opened`,
      accepted: `a day from ${openedOn} on`,
    }
  },
}

export const MILESTONES: RecordTable = {
  table: 'milestones',
  noun: 'milestone',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'initiative_id', kind: id, references: 'initiatives' },
    { name: 'title', kind: name, required: true },
    { name: 'due_on', kind: day, required: true, aliases: ['due', 'due date'] },
    { name: 'done_on', kind: day, aliases: ['done', 'completed on'] },
  ],
}

export const COMPLAINTS: RecordTable = {
  table: 'complaints',
  noun: 'complaint',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'received_on', kind: day, required: true, aliases: ['received'] },
    { name: 'root_cause', kind: rootCause, aliases: ['tag'] },
    { name: 'owner', kind: name },
    { name: 'due_on', kind: day, aliases: ['due', 'due date'] },
    { name: 'first_action_at', kind: instant },
    { name: 'closed_on', kind: day, aliases: ['closed'] },
  ],
}
