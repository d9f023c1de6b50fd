import { id, name, numberBetween } from '../import/cell-kinds.ts'
import type { RecordTable } from './record-table.ts'

// A month of 31 days has 744 hours.
const HOURS_IN_A_MONTH = 744

/** The provider's own people: one row a person and role. */
export const TEAM_MEMBERS: RecordTable = {
  table: 'team_members',
  noun: 'member of the team',
  key: ['id'],
  columns: [
    { name: 'id', kind: id, required: true },
    { name: 'name', kind: name, required: true },
    { name: 'role', kind: name, required: true },
    { name: 'hours_per_month', kind: numberBetween(1, HOURS_IN_A_MONTH) },
    { name: 'booked_percent', kind: numberBetween(0, 1000) },
    { name: 'back_up', kind: name, aliases: ['backup', 'stand-in'] },
  ],
}
