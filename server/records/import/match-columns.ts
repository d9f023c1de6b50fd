import type { Column } from '../tables/record-table.ts'
import type { CsvRow } from './read-csv.ts'
import type { ImportProblem } from './import-report.ts'

export interface MatchedColumns {
  /** For each cell of a row the column it belongs to, or undefined when nothing reads it. */
  byPosition: (Column | undefined)[]
  problems: ImportProblem[]
  warnings: ImportProblem[]
}

/** Finds for each header the column it means: by name or alias, whatever the case, spaces and underscores. */
export function matchColumns(header: CsvRow, columns: Column[]): MatchedColumns {
  const { line, cells } = header
  const known = new Map(
    columns.flatMap((column) => [column.name, ...(column.aliases ?? [])].map((name) => [plain(name), column])),
  )
  const matched: MatchedColumns = { byPosition: [], problems: [], warnings: [] }
  for (const cell of cells) {
    const column = known.get(plain(cell))
    if (column !== undefined && matched.byPosition.includes(column)) {
      const accepted = `one column for ${column.name}`
      matched.problems.push({
        line,
        column: cell,
        value: cell,
        problem: `means ${column.name} a second time`,
        accepted,
      })
    } else if (column === undefined && cell !== '') {
      const accepted = columns.map(({ name }) => name).join(', ')
      matched.warnings.push({ line, column: cell, value: cell, problem: 'is not a column that is read', accepted })
    }
    matched.byPosition.push(column)
  }
  for (const { name, required, aliases = [] } of columns) {
    if (required === undefined || matched.byPosition.some((column) => column?.name === name)) continue
    const accepted = [name, ...aliases].map((word) => `"${word}"`).join(', ')
    matched.problems.push({ line, column: name, value: '', problem: 'the column is missing', accepted })
  }
  return matched
}

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
