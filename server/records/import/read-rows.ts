import type { Column } from '../tables/record-table.ts'
import type { CellValue } from './cell-kinds.ts'
import { type HeadingNames, NO_NAMES } from './heading-names.ts'
import type { ImportProblem, MappedHeading } from './import-report.ts'
import { matchColumns } from './match-columns.ts'
import type { CsvFile, CsvRow } from './read-csv.ts'

export interface CheckedRow {
  line: number
  /** By column name; only the columns that the file has. */
  values: Record<string, CellValue>
}

export interface CheckedFile {
  columns: Column[]
  rows: CheckedRow[]
  mapping: MappedHeading[]
  missing: string[]
  problems: ImportProblem[]
  warnings: ImportProblem[]
}

const NOT_KNOWN = new Set(['', '-', 'n/a', 'null', 'unknown'])

/** Checks every cell of every row; `rows` holds those without a problem. An empty cell is null: "not known". */
export function readRows({ header, rows }: CsvFile, columns: Column[], names: HeadingNames = NO_NAMES): CheckedFile {
  const { byPosition, mapping, problems, warnings } = matchColumns(header, columns, names)
  const checked: CheckedRow[] = []
  const width = header.cells.length
  for (const row of rows) {
    const found = raggedness(row, width) ?? readRow(row, byPosition)
    if (Array.isArray(found)) problems.push(...found)
    else checked.push(found)
  }
  return {
    columns: byPosition.filter((column) => column !== undefined),
    rows: checked,
    mapping,
    missing: columns.filter((column) => !byPosition.includes(column)).map(({ name }) => name),
    problems,
    warnings,
  }
}

function raggedness({ line, cells }: CsvRow, width: number): ImportProblem[] | undefined {
  // Spreadsheets write empty cells after the last column; those say nothing.
  if (cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell === '')))
    return undefined
  const accepted = `${width} cells, as in the header; put quotation marks around a cell that holds the separator`
  return [{ line, column: '', value: String(cells.length), problem: `the row has ${cells.length} cells`, accepted }]
}

function readRow({ line, cells }: CsvRow, byPosition: (Column | undefined)[]): CheckedRow | ImportProblem[] {
  const values: Record<string, CellValue> = {}
  const problems: ImportProblem[] = []
  byPosition.forEach((column, position) => {
    if (column === undefined) return
    const { name, kind, required } = column
    const cell = cells[position] ?? ''
    if (required === undefined ? NOT_KNOWN.has(cell.toLowerCase()) : cell === '') {
      values[name] = null
      if (required) problems.push({ line, column: name, value: '', problem: 'is empty', accepted: kind.accepted })
      return
    }
    const value = kind.read(cell)
    if (value === null && required)
      problems.push({ line, column: name, value: cell, problem: 'says nothing', accepted: kind.accepted })
    else if (value === undefined)
      problems.push({
        line,
        column: name,
        value: cell.slice(0, 100),
        problem: `is not accepted`,
        accepted: kind.accepted,
      })
    else values[name] = value
  })
  return problems.length === 0 ? { line, values } : problems
}
