const HEADING = /^(#{1,6})\s+(.+?)\s*#*\s*$/
const FENCE = /^\s*(```|~~~)/

/** A heading with the text below it. What stands before the first heading has no title and no level. */
export interface MarkdownPart {
  title: string | undefined
  /** 1 for `#`, 2 for `##`; 0 before the first heading. */
  level: number
  /** Line of the file on which the part begins, from 1. */
  line: number
  text: string
}

/** Cuts Markdown at its headings down to a depth; deeper headings and headings inside fences stay in the text. */
export function cutMarkdown(markdown: string, depth: number, firstLine: number): MarkdownPart[] {
  const parts: (Omit<MarkdownPart, 'text'> & { lines: string[] })[] = []
  let fenced = false
  for (const [at, text] of markdown.split(/\r?\n/).entries()) {
    const line = firstLine + at
    if (FENCE.test(text)) fenced = !fenced
    const [, marks = '', title] = (fenced ? null : HEADING.exec(text)) ?? []
    if (title !== undefined && marks.length <= depth) parts.push({ title, level: marks.length, line, lines: [] })
    else if (parts.length > 0) parts.at(-1)!.lines.push(text)
    else if (text.trim() !== '') parts.push({ title: undefined, level: 0, line, lines: [text] })
  }
  return parts.map(({ lines, ...part }) => ({ ...part, text: lines.join('\n').trim() }))
}
