import { DECLINE_REASONS } from '../../domain/decline-reason.ts'
import { RENEWAL_STAGES } from '../../domain/renewal.ts'
import { ROADMAP_STATUSES } from '../../domain/roadmap-item.ts'
import { day, money, name, oneOf, period, quarter, yesNo } from '../import/cell-kinds.ts'
import { KEY } from './record-key.ts'
import type { RecordTable } from './record-table.ts'

export const BUDGETS: RecordTable = {
  table: 'budgets',
  noun: 'line of a budget',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'period', kind: period, required: true },
    { name: 'title', kind: name, required: true },
    { name: 'forecast', kind: money, aliases: ['budget', 'forecast amount'] },
    { name: 'actual', kind: money, aliases: ['actual spend', 'actual amount'] },
    { name: 'approved_on', kind: day },
    { name: 'pre_approved_on', kind: day },
    { name: 'decline_reason', kind: oneOf(DECLINE_REASONS) },
  ],
}

export const ROADMAP_ITEMS: RecordTable = {
  table: 'roadmap_items',
  noun: 'item of a roadmap',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'title', kind: name, required: true },
    { name: 'theme', kind: name },
    { name: 'quarter', kind: quarter },
    { name: 'cost', kind: money },
    { name: 'status', kind: oneOf(ROADMAP_STATUSES), required: true },
    { name: 'is_security', kind: yesNo, aliases: ['security'] },
    { name: 'moved_on', kind: day },
  ],
}

export const RENEWALS: RecordTable = {
  table: 'renewals',
  noun: 'renewal',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'term_end', kind: day, required: true, aliases: ['contract end'] },
    { name: 'stage', kind: oneOf(RENEWAL_STAGES), required: true },
    { name: 'decided_on', kind: day },
  ],
}

export const ASSESSMENTS: RecordTable = {
  table: 'assessments',
  noun: 'assessment',
  key: ['id'],
  columns: [
    ...KEY,
    { name: 'kind', kind: name, required: true },
    { name: 'completed_on', kind: day, aliases: ['completed'] },
  ],
}
