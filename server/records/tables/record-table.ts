import type { CellKind, CellValue } from '../import/cell-kinds.ts'

export interface Column {
  /** As in the database and in a CSV header; in code the same name in camelCase. */
  name: string
  kind: CellKind
  /** An empty cell is a problem; everywhere else it means "not known". */
  required?: true
  /** Other headers that mean this column. */
  aliases?: string[]
  /** The table in which the value must be an id. */
  references?: string
}

/** One kind of record: its table, its key and its columns. The import, the SQL and the reading all follow from it. */
export interface RecordTable {
  table: string
  /** What one row stands for, in a sentence: "client", "month of signals". */
  noun: string
  key: string[]
  columns: Column[]
  /** Which rows are read, as SQL; all of them where it is left out. */
  only?: string
  /** What a row lacks that no column alone can tell, or undefined. */
  check?(values: Readonly<Record<string, CellValue>>): RowProblem | undefined
}

/** A cell that does not go with the rest of its row. */
interface RowProblem {
  column: string
  problem: string
  accepted: string
}
