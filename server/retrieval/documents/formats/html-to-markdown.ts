import { decodeEntities } from './html-entities.ts'
import { htmlTokens } from './html-tokens.ts'
import { markdownTable } from './markdown-table.ts'

const BREAKS = new Set(
  'p div section article main header footer nav aside ul ol li h1 h2 h3 h4 h5 h6 table tr td th pre blockquote dl dt dd figure figcaption hr body form'.split(
    ' ',
  ),
)

/** The headings, lists, tables and paragraphs of an HTML page as Markdown. */
export function htmlToMarkdown(html: string): string {
  const blocks: string[] = []
  const lists: { ordered: boolean; count: number }[] = []
  let table: string[][] | undefined
  let tables = 0
  let inCell = false
  let prefix = ''
  let inline = ''

  const flush = () => {
    const text = decodeEntities(inline).replaceAll(/\s+/g, ' ').trim()
    inline = ''
    if (text === '') return
    // A paragraph must not be taken for a heading for beginning with a hash.
    blocks.push(prefix + (prefix === '' && /^#{1,6}\s/.test(text) ? `\\${text}` : text))
    prefix = ''
  }

  const closeCell = () => {
    if (!inCell) return
    table?.at(-1)?.push(decodeEntities(inline).trim())
    inline = ''
    inCell = false
  }

  for (const token of htmlTokens(html)) {
    if ('text' in token) {
      inline += token.text
      continue
    }
    const { tag, closes } = token
    if (tag === 'br') inline += ' '
    if (!BREAKS.has(tag)) continue
    if (tag === 'table') {
      if (!closes && tables++ === 0) {
        flush()
        table = [[]]
      } else if (closes && tables > 0 && --tables === 0) {
        closeCell()
        const rows = (table ?? []).filter((row) => row.some((cell) => cell !== ''))
        if (rows.length > 0) blocks.push(markdownTable(rows))
        table = undefined
      }
    } else if (table !== undefined) {
      // A block within a cell is a part of the cell's one line; a cell ends where the next begins.
      const isCell = tag === 'td' || tag === 'th'
      if (tables > 1 || (tag !== 'tr' && !isCell)) inline += ' '
      else {
        closeCell()
        if (tag === 'tr' && !closes) table.push([])
        inCell = isCell && !closes
      }
    } else {
      flush()
      if (/^h[1-6]$/.test(tag)) prefix = closes ? '' : `${'#'.repeat(Number(tag[1]))} `
      if (tag === 'ul' || tag === 'ol') {
        if (closes) lists.pop()
        else lists.push({ ordered: tag === 'ol', count: 0 })
      }
      if (tag === 'li') prefix = closes ? '' : bullet(lists)
    }
  }
  flush()
  return joined(blocks)
}

function bullet(lists: { ordered: boolean; count: number }[]): string {
  const list = lists.at(-1)
  if (list === undefined) return '- '
  list.count++
  return `${'  '.repeat(lists.length - 1)}${list.ordered ? `${list.count}.` : '-'} `
}

const ITEM = /^\s*(?:-|\d+\.) /

// Items of a list follow each other; other blocks stand apart.
const joined = (blocks: string[]) =>
  blocks
    .map((block, at) => (at === 0 ? '' : ITEM.test(block) && ITEM.test(blocks[at - 1]!) ? '\n' : '\n\n') + block)
    .join('')

/** What the page calls itself. */
export function htmlTitle(html: string): string | undefined {
  const title = /<title[^>]*>([^<]*)</i.exec(html.slice(0, 100_000))?.[1]
  return title === undefined ? undefined : decodeEntities(title).replaceAll(/\s+/g, ' ').trim() || undefined
}
