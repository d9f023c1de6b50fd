import { id } from '../import/cell-kinds.ts'
import type { Column } from './record-table.ts'

/** The columns that every record of a client begins with. */
export const KEY: Column[] = [
  { name: 'id', kind: id, required: true },
  { name: 'client_id', kind: id, required: true, references: 'clients' },
]
