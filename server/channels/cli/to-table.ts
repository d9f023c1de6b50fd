const WIDEST = 34

/** Rows of flat records as aligned columns; an inner record of colours becomes a column each. */
export function toTable(rows: Record<string, unknown>[]): string {
  const flat = rows.map(flatten)
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))]
  const cells = [columns, ...flat.map((row) => columns.map((column) => row[column] ?? ''))]
  const widths = columns.map((_, at) => Math.min(WIDEST, Math.max(...cells.map((row) => row[at]!.length))))
  return cells
    .map((row) =>
      row
        .map((cell, at) => cell.slice(0, WIDEST).padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function flatten(row: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, string][] => {
      if (Array.isArray(value))
        return [
          [name, value.map((item) => (typeof item === 'object' ? Object.values(item as object)[0] : item)).join(', ')],
        ]
      if (value !== null && typeof value === 'object') return Object.entries(flatten(value as Record<string, unknown>))
      return [[name, value === null || value === undefined ? '-' : String(value)]]
    }),
  )
}
