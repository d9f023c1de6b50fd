/** Rows of cells as a Markdown table; the first row is the heading. Short rows are filled up. */
export function markdownTable(rows: string[][]): string {
  const width = Math.max(...rows.map((row) => row.length))
  const line = (row: string[]) => `| ${Array.from({ length: width }, (_, at) => cell(row[at] ?? '')).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n')
}

const cell = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', String.raw`\|`)
    .trim()
