import type { Check } from './check.ts'
import type { Problem } from './problem.ts'

const FENCE = /^\s*(```|~~~)/
const ROW = /^\s*\|/
const RULER_CELL = /^:?-+:?$/

export const tablesWhole: Check = {
  name: 'tables',
  holds: 'Every table is one in Markdown: a heading row, a ruler, and as many cells in each row',
  find: ({ texts }) =>
    texts.flatMap(({ file, lines }) =>
      tablesIn(lines).flatMap((table) => problemsOf(table).map((problem) => ({ file, ...problem }))),
    ),
}

interface Table {
  /** Line of the heading row, from 1. */
  line: number
  rows: string[]
  /** The line below the last row. */
  below: string
}

function tablesIn(lines: string[]): Table[] {
  const tables: Table[] = []
  let open: Table | undefined
  let fenced = false
  for (const [at, line] of lines.entries()) {
    if (FENCE.test(line)) fenced = !fenced
    if (!fenced && ROW.test(line)) {
      if (open === undefined) tables.push((open = { line: at + 1, rows: [], below: '' }))
      open.rows.push(line)
    } else {
      if (open !== undefined) open.below = line
      open = undefined
    }
  }
  return tables
}

function problemsOf({ line, rows, below }: Table): Omit<Problem, 'file'>[] {
  const [heading = [], ruler = [], ...body] = rows.map(cellsOf)
  if (ruler.length === 0 || !ruler.every((cell) => RULER_CELL.test(cell))) {
    const todo = 'Put a row of | --- | below the heading row.'
    return [{ line, says: 'The table has no ruler below its heading row.', todo }]
  }
  const uneven = [ruler, ...body].flatMap((cells, at) =>
    cells.length === heading.length
      ? []
      : [
          {
            line: line + at + 1,
            says: `The row has ${cells.length} cells, its heading row ${heading.length}.`,
            todo: 'Add or join cells; write | inside a cell as \\|.',
          },
        ],
  )
  const text = { line: line + rows.length, says: 'The text right below the table is read as a row of it.' }
  return below.trim() === '' ? uneven : [...uneven, { ...text, todo: 'Put an empty line between them.' }]
}

const cellsOf = (row: string) =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
