import { parse } from 'csv-parse/sync'
import { CopilotError } from '../../domain/errors.ts'

export interface CsvRow {
  /** From 1; the line on which the row begins. */
  line: number
  cells: string[]
}

export interface CsvFile {
  header: CsvRow
  rows: CsvRow[]
}

interface ParsedRow {
  record: string[]
  info: { lines: number }
}

/**
 * Reads comma, semicolon or tab separated text with a header line; cells may be quoted and hold line breaks.
 * Throws `unreadable-file` for an empty file and for a quote that is never closed.
 */
export function readCsv(file: string, text: string): CsvFile {
  const [header, ...rows] = parseRows(file, text).map(({ record, info }) => ({
    line: info.lines - breaksIn(record),
    cells: record.map((cell) => cell.trim()),
  }))
  if (header === undefined)
    throw new CopilotError('unreadable-file', `${file} is empty; it needs a line of column names.`)
  return { header, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) }
}

function parseRows(file: string, text: string): ParsedRow[] {
  try {
    // One kind of line break: the parser would count the two characters of the other within quotes as two lines.
    return parse(text.replaceAll(/\r\n?/g, '\n'), {
      info: true,
      delimiter: delimiterOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRow[]
  } catch (error) {
    const { lines, code } = error as { lines?: number; code?: string }
    if (code === undefined) throw error
    const reason =
      code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark that is never closed' : 'a quotation mark in the wrong place'
    throw new CopilotError(
      'unreadable-file',
      `${file} has ${reason}, noticed on line ${lines}; correct it and try again.`,
      {
        cause: error,
      },
    )
  }
}

// The parser reports the last line of a row; a person looks for the first.
const breaksIn = (record: string[]) => record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)

function delimiterOf(text: string) {
  const header = (/^\s*([^\r\n]*)/.exec(text)?.[1] ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ','
}
