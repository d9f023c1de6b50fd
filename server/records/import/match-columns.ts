import { nearestNames } from '../nearest-names.ts'
import type { Column } from '../tables/record-table.ts'
import { type HeadingNames, NO_NAMES, plainHeading, productOf, UNREAD } from './heading-names.ts'
import type { ImportProblem, MappedHeading } from './import-report.ts'
import type { CsvRow } from './read-csv.ts'

export interface MatchedColumns {
  /** For each cell of a row the column it belongs to, or undefined when nothing reads it. */
  byPosition: (Column | undefined)[]
  mapping: MappedHeading[]
  problems: ImportProblem[]
  warnings: ImportProblem[]
}

interface Claim extends MappedHeading {
  position: number
  /** Of two headings that a product has for one column, the lower rank is read; those without one may not meet. */
  rank: number | undefined
}

/**
 * Finds for each header the column it means: as told, as saved, by name or alias, or as a product calls it, whatever
 * the case, spaces and underscores.
 */
export function matchColumns(header: CsvRow, columns: Column[], names: HeadingNames = NO_NAMES): MatchedColumns {
  const { line, cells } = header
  const claims = claimsOf(cells, columns, names)
  const byPosition: (Column | undefined)[] = cells.map(() => undefined)
  const matched: MatchedColumns = { byPosition, mapping: [], problems: [], warnings: [] }
  cells.forEach((cell, position) => {
    const claim = claims[position]
    const column = columns.find(({ name }) => name === claim?.column)
    if (claim === undefined || column === undefined) {
      if (cell !== '' && claim?.column !== UNREAD) matched.warnings.push(notRead(line, cell, columns))
      return
    }
    const others = claims.filter((each) => each !== undefined && each.column === claim.column && each !== claim)
    const better = others.find((each) => goesBefore(each!, claim))
    if (claim.rank !== undefined && better !== undefined) {
      const problem = `is passed over: "${better.heading}" is read for ${claim.column}`
      matched.warnings.push({ line, column: cell, value: cell, problem, accepted: 'one column for each' })
    } else if (byPosition.includes(column)) {
      const [problem, accepted] = [`means ${column.name} a second time`, `one column for ${column.name}`]
      matched.problems.push({ line, column: cell, value: cell, problem, accepted })
    } else {
      byPosition[position] = column
      matched.mapping.push({ heading: claim.heading, column: claim.column, by: claim.by })
    }
  })
  for (const { name, required, aliases = [] } of columns) {
    if (required === undefined || byPosition.some((column) => column?.name === name)) continue
    const accepted = [name, ...aliases].map((word) => `"${word}"`).join(', ')
    matched.problems.push({ line, column: name, value: '', problem: 'the column is missing', accepted })
  }
  return matched
}

function goesBefore(a: Claim, b: Claim): boolean {
  if (a.rank === undefined || b.rank === undefined) return a.rank === undefined
  return a.rank === b.rank ? a.position < b.position : a.rank < b.rank
}

function claimsOf(cells: string[], columns: Column[], { told, saved, products }: HeadingNames): (Claim | undefined)[] {
  const byName = new Map(columns.map(({ name }) => [plainHeading(name), name]))
  const byAlias = new Map(
    columns.flatMap(({ name, aliases = [] }) => aliases.map((each) => [plainHeading(each), name])),
  )
  const inOrder = productOf(cells, products)
  return cells.map((heading, position) => {
    const plain = plainHeading(heading)
    const claim = (column: string, by: string, rank?: number) => ({ heading, column, by, position, rank })
    const given = told.get(plain)
    if (given !== undefined) return claim(given, 'told')
    const kept = saved.get(plain)
    if (kept !== undefined) return claim(kept.column, kept.product === null ? 'saved' : `saved, ${kept.product}`, -1)
    const [name, alias] = [byName.get(plain), byAlias.get(plain)]
    if (name !== undefined) return claim(name, 'name')
    if (alias !== undefined) return claim(alias, 'alias')
    for (const { product, headings } of inOrder) {
      const rank = headings.findIndex(([each]) => plainHeading(each) === plain)
      if (rank !== -1) return claim(headings[rank]![1], product, rank)
    }
    return undefined
  })
}

function notRead(line: number, heading: string, columns: Column[]): ImportProblem {
  const candidates = columns.map(({ name }) => ({ id: name, name }))
  const nearest = nearestNames(heading, candidates)[0]?.name ?? ''
  const accepted = `the nearest column is ${nearest}`
  return { line, column: heading, value: heading, problem: 'is not a column that is read', accepted }
}
