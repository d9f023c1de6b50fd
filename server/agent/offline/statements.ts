/** The smallest piece of a clause that can be quoted alone: a sentence, a list item or a table row. */
export interface Statement {
  text: string
  kind: 'sentence' | 'item' | 'row'
  /** Items of one list and rows of one table share a group. */
  group: number
  /** The sentence that introduces the list or table, if any. */
  lead: string
  /** What the row or item speaks of: its first cell, or its words before a colon; empty for a sentence. */
  key: string
  /** Place in the clause, from 0. */
  order: number
}

const TABLE_LINE = /^\s*\|.*\|\s*$/
const RULER = /^\s*\|?[\s:|-]+\|[\s:|-]*$/
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+/
// The number of a step stays: "step 4" is asked for.
const BULLET = /^\s*(?:[-*+]\s+)?/
const HEADING = /^#{1,6}\s/
const KEY = /^[^:]{1,60}?(?=: |, [A-Z][^,:]*: )/

/** Cuts the Markdown of a clause into statements, in order. Headings are left out; a table row carries its column names. */
export function statementsOf(markdown: string): Statement[] {
  const statements: Statement[] = []
  let group = 0
  let lead = ''
  const add = (text: string, kind: Statement['kind']) => {
    const clean = plain(text)
    if (clean !== '')
      statements.push({
        text: clean,
        kind,
        group,
        lead: kind === 'sentence' ? '' : lead,
        key: kind === 'sentence' ? '' : (KEY.exec(clean)?.[0] ?? ''),
        order: statements.length,
      })
  }

  for (const block of blocksOf(markdown)) {
    group++
    const first = block[0]!
    if (HEADING.test(first)) {
      lead = plain(first.replace(/^#+\s*/, ''))
    } else if (block.every((line) => TABLE_LINE.test(line))) {
      for (const row of rowsOf(block)) add(row, 'row')
    } else if (ITEM.test(first)) {
      for (const item of itemsOf(block)) add(item, 'item')
    } else {
      const sentences = sentencesOf(plain(block.join(' ')))
      for (const sentence of sentences) {
        group++
        add(sentence, 'sentence')
      }
      lead = sentences.at(-1) ?? ''
    }
  }
  return statements
}

/** Lines that belong together: a heading, a table, a list or a paragraph. */
function blocksOf(markdown: string): string[][] {
  const blocks: string[][] = []
  let kind = ''
  for (const line of markdown.split('\n')) {
    const own = kindOf(line, kind)
    if (own === 'blank') kind = kind === 'list' ? 'list-gap' : ''
    else if (own === kind || (kind === 'list-gap' && own === 'list')) {
      blocks.at(-1)!.push(line)
      kind = own
    } else {
      blocks.push([line])
      kind = own
    }
  }
  return blocks
}

function kindOf(line: string, previous: string) {
  if (line.trim() === '') return 'blank'
  if (HEADING.test(line)) return `heading ${line}`
  if (TABLE_LINE.test(line)) return 'table'
  if (ITEM.test(line) || (previous === 'list' && /^\s+\S/.test(line))) return 'list'
  return 'text'
}

const itemsOf = (lines: string[]) =>
  lines.reduce<string[]>((items, line) => {
    if (ITEM.test(line)) items.push(line.replace(BULLET, ''))
    else items[items.length - 1] += ` ${line.trim()}`
    return items
  }, [])

function rowsOf(lines: string[]): string[] {
  const cells = lines
    .filter((line) => !RULER.test(line))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
  const [header = [], ...rows] = cells
  return rows.map((row) => {
    const [key = '', ...rest] = row
    // "B" alone says nothing; "Segment B" does.
    const subject = /^(?:[A-Z]|[\d.+-]{1,5})$/.test(key) && header[0] ? `${header[0]} ${key}` : key
    const values = rest.map((value, at) =>
      value === '' || value === '-' ? '' : [header.length > 2 ? header[at + 1] : '', value].filter(Boolean).join(': '),
    )
    return `${subject}${header.length > 2 ? ',' : ':'} ${values.filter(Boolean).join('; ')}`
  })
}

// A full stop ends a sentence unless it belongs to a figure, an initial or an abbreviation.
const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?]["')]?)(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl|no)\.)\s+(?=["'(]?[A-Z0-9$])/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

const plain = (markdown: string) =>
  markdown
    .replaceAll(/\*\*|__|`/g, '')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    // In an answer square brackets are citations.
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll(/\s+/g, ' ')
    .trim()
