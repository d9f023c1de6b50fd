/** What of a document's structure was read. */
export interface Structure {
  headings: number
  lists: number
  tables: number
}

const HEADING = /^#{1,6}\s+\S/
const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/
const TABLE_RULE = /^[\s|:]*-[\s|:-]*$/
const FENCE = /^\s*(?:```|~~~)/

/** Counts the headings, lists and tables of Markdown. Items that follow each other, also after a blank line, are one list. */
export function countStructure(markdown: string): Structure {
  const counts = { headings: 0, lists: 0, tables: 0 }
  let fenced = false
  let inList = false
  let before = ''
  for (const line of markdown.split(/\r?\n/)) {
    if (FENCE.test(line)) fenced = !fenced
    if (fenced) continue
    if (HEADING.test(line)) counts.headings++
    if (line.includes('|') && before.includes('|') && TABLE_RULE.test(line)) counts.tables++
    const isItem = ITEM.test(line)
    if (isItem && !inList) counts.lists++
    // Indented lines go on with the item above them.
    if (line.trim() !== '') inList = isItem || (inList && /^\s/.test(line))
    before = line
  }
  return counts
}
