import { markdownTable } from '../formats/markdown-table.ts'
import { cutAt, junctionsOf } from './junctions.ts'
import { keptTables } from './kept-tables.ts'

/** A part of a section: text still to be read, or a table that was rebuilt. */
type Part = { text: string } | { table: string }

const GOALS =
  /(?:Level |Goal )?1\.([1-5])\.? (?:Technology Support|Technology Enablement|Technology Modernization|Business Transformation|Business Innovation)/g
const SEGMENTS = /(?<=[a-z.)%”\d])Segment ([A-D])(?=\s?[(:–—-]|[A-Z]| )/g
const LETTERS = /(?<=[a-z.)%”\d–-])([A-D])(?=[A-Z][a-z]|\d|vC|\s?\()/g
const NUMBERS = /(?<=[a-z.)%”])(\d)\. (?=[A-Z])/g
const HEADER = /(?:Client Business Goal |Goal )?(?:Levels?|Segment|Stage|Tier)(?: ?\/ ?\w+)?(?=[A-Z])/g
const LONGEST_HEADER = 220
const FEWEST_ROWS = 3

/**
 * Rebuilds the flattened tables whose rows can be told: those of goal levels, segments and maturity levels. `kept` has
 * the text of those that cannot.
 */
export function rebuildTables(text: string): { parts: Part[]; rebuilt: number; kept: string[] } {
  const parts: Part[] = []
  const kept: string[] = []
  let from = 0
  let rebuilt = 0
  let unread: number[] = []
  const keepText = (to: number) => {
    const between = text.slice(from, to)
    parts.push({ text: between })
    kept.push(
      ...keptTables(
        between,
        unread.map((header) => header - from),
      ),
    )
    unread = []
  }
  for (const { index } of text.matchAll(HEADER)) {
    if (index < from || (index > 0 && /[\s(“]/.test(text[index - 1]!))) continue
    const starts = rowStarts(text, index)
    if (starts === undefined) continue
    const read = readTable(text, index, starts)
    if (read === undefined) {
      unread.push(index)
      continue
    }
    keepText(index)
    parts.push({ table: markdownTable(read.rows) })
    from = read.end
    rebuilt++
  }
  keepText(text.length)
  return { parts, rebuilt, kept }
}

interface RowStart {
  at: number
  /** The length of the first cell, where the pattern is the whole of it. */
  first?: number
}

/** Where the rows after a header begin: three or more that count up from the first. */
function rowStarts(text: string, header: number): RowStart[] | undefined {
  for (const [pattern, order, whole] of [
    [GOALS, '12345', true],
    [SEGMENTS, 'ABCD', true],
    [NUMBERS, '123456789', false],
    [LETTERS, 'ABCD', true],
  ] as const) {
    const starts: RowStart[] = []
    for (const { index, 0: found, 1: mark } of text.slice(header).matchAll(pattern)) {
      const at = header + index
      if (starts.length === 0 && index > LONGEST_HEADER) break
      if (mark === order[starts.length]) starts.push(whole ? { at, first: found.length } : { at })
    }
    if (starts.length >= FEWEST_ROWS && !/[.!?] /.test(text.slice(header, starts[0]!.at))) return starts
  }
  return undefined
}

function readTable(text: string, header: number, starts: RowStart[]): { rows: string[][]; end: number } | undefined {
  const head = cellsOf(text.slice(header, starts[0]!.at))
  if (head.length < 2) return undefined
  const last = starts.at(-1)!.at
  const end =
    last +
    lastRowLength(
      text.slice(last),
      head.length - (starts.at(-1)!.first === undefined ? 0 : 1),
      starts.at(-1)!.first ?? 0,
    )
  const rows = starts.map(({ at, first }, row) => {
    const content = text.slice(at, starts[row + 1]?.at ?? end)
    return first === undefined ? cellsOf(content) : [content.slice(0, first), ...cellsOf(content.slice(first))]
  })
  // With two columns the second takes all that follows the first.
  const fitted = head.length === 2 ? rows.map(([first, ...rest]) => [first!, rest.join(' ')]) : rows
  return fitted.every((row) => row.length === head.length && row.every((cell) => cell !== ''))
    ? { rows: [head, ...fitted], end }
    : undefined
}

// Within a table a figure ends its cell too: `4–5Quarterly`.
const AFTER_FIGURE = /(?<=\d)(?=[A-Z][a-z]{2}|vC[A-Z])/g

const cellEnds = (text: string) =>
  [...junctionsOf(text), ...[...text.matchAll(AFTER_FIGURE)].map(({ index }) => index)].toSorted((a, b) => a - b)

const cellsOf = (text: string) =>
  cutAt(text, cellEnds(text))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')

/** The last row ends with its last cell, or where a list begins; text that follows is not a part of it. */
function lastRowLength(text: string, cells: number, first: number): number {
  const places = cellEnds(text.slice(first)).filter((at) => at > 0)
  const list = /[.)](?=\? \S)/.exec(text)
  return Math.min(
    places[cells - 1] === undefined ? Infinity : first + places[cells - 1]!,
    list === null ? text.length : list.index + 1,
  )
}
