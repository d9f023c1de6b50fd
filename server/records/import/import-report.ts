/** One cell (or line) of a file that is not right. */
export interface ImportProblem {
  /** From 1; the line on which the row begins. */
  line: number
  /** The header of the column, or empty when the whole line is meant. */
  column: string
  value: string
  problem: string
  /** What would be accepted instead. */
  accepted: string
}

/** Which column a heading of the file was read for. */
export interface MappedHeading {
  heading: string
  column: string
  /** `name`, `alias`, `told` for --map, `saved` (with the product it was known from), or the product that calls it so. */
  by: string
}

/** What an import did, or would do. With any problem, nothing was written and the three counts are zero. */
export interface ImportReport {
  file: string
  rows: number
  added: number
  changed: number
  unchanged: number
  problems: ImportProblem[]
  /** What was passed over, such as a column that nothing reads; it does not stop the import. */
  warnings: ImportProblem[]
  /** How the headings were read, in the order of the file. */
  mapping: MappedHeading[]
  /** The columns that the file does not have. */
  missing: string[]
  dryRun: boolean
}
