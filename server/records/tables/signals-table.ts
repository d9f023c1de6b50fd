import { count, id, list, month, numberBetween, percent } from '../import/cell-kinds.ts'
import type { CellKind } from '../import/cell-kinds.ts'
import type { Column, RecordTable } from './record-table.ts'

const columnsOf = (kind: CellKind, names: string[]): Column[] => names.map((name) => ({ name, kind }))

const INSIGHT_COLUMNS = [
  'mfa',
  'endpoint',
  'backup',
  'conditional_access',
  'email_security',
  'collaboration',
  'encryption',
]

/** The measurements of a month, without the client and the month: a client file may hold these too. */
export const SIGNAL_COLUMNS: Column[] = [
  { name: 'pulse', kind: numberBetween(1, 5) },
  { name: 'complaints_this_month', kind: count, aliases: ['complaints'] },
  { name: 'complaint_tags', kind: list },
  { name: 'days_since_sponsor_seen', kind: count, aliases: ['sponsor days', 'days since exec sponsor'] },
  { name: 'decisions_in_last_two_qbrs', kind: count },
  ...INSIGHT_COLUMNS.map((insight) => ({
    name: `${insight}_coverage`,
    kind: percent,
    aliases: [`${insight} percent`],
  })),
  ...columnsOf(
    numberBetween(0, 100),
    INSIGHT_COLUMNS.map((insight) => `${insight}_weight`),
  ),
  ...columnsOf(percent, [
    'pulse_response_rate',
    'cadence_adherence',
    'stakeholder_mix',
    'decision_velocity',
    'follow_up_closure',
    'recap_on_time',
    'qbrs_with_decision',
    'sla_trend',
    'on_time_delivery',
    'recurrence',
    'follow_through',
    'sla_percent',
    'milestones_percent',
    'repeat_percent',
    'presence',
    'perception',
    'performance',
  ]),
  ...columnsOf(numberBetween(0, 25), ['cadence_delivered', 'deliverables_with_recap', 'exec_sponsor', 'effort_mix']),
]

/** One row a client and month. */
export const SIGNALS: RecordTable = {
  table: 'signals',
  noun: 'month of a client',
  key: ['client_id', 'month'],
  columns: [
    { name: 'client_id', kind: id, required: true, references: 'clients' },
    { name: 'month', kind: month, required: true },
    ...SIGNAL_COLUMNS,
  ],
}
