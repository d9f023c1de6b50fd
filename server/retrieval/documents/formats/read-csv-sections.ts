import type { OwnSection } from '../own-document.ts'
import { unreadable } from '../unreadable.ts'
import { markdownTable } from './markdown-table.ts'

const ROWS_A_SECTION = 50

interface ParsedRow {
  record: string[]
  info: { lines: number }
}

/** A table of comma, semicolon or tab separated text: a section every 50 rows, each with the heading row. */
export async function readCsvSections(file: string, text: string): Promise<OwnSection[]> {
  const { parse } = await import('csv-parse/sync')
  let rows: ParsedRow[]
  try {
    rows = parse(text, {
      info: true,
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRow[]
  } catch (error) {
    throw unreadable(file, 'has a quotation mark that is not closed', 'mend it or save the table as CSV again', error)
  }
  const [head, ...body] = rows.filter(({ record }) => record.some((cell) => cell.trim() !== ''))
  if (head === undefined) return []
  if (body.length === 0) return [{ section: 'Columns', line: 1, text: head.record.join(', ') }]
  return Array.from({ length: Math.ceil(body.length / ROWS_A_SECTION) }, (_, at) => {
    const from = at * ROWS_A_SECTION
    const part = body.slice(from, from + ROWS_A_SECTION)
    return {
      section: `Rows ${from + 1} to ${from + part.length}`,
      line: part[0]!.info.lines,
      text: markdownTable([head.record, ...part.map(({ record }) => record)]),
    }
  })
}

function delimiterOf(text: string): string {
  const first = text.slice(0, 10_000).split(/\r?\n/, 1)[0]!
  const count = (mark: string) => first.split(mark).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!
}
