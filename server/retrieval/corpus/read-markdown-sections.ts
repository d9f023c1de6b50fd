import { slugOf, type SourceSection, uniquely } from './section.ts'

const HEADING = /^(#{1,6})\s+(.+?)\s*#*\s*$/
const FENCE = /^\s*(```|~~~)/
const CLAUSE = /^([A-Z]{1,4}-(?:[A-Z]{1,4}-?)?\d+[a-z]?)\s+(.+)$/

interface Cut {
  /** With 2 a `##` starts a section and deeper headings stay inside it. */
  depth: number
  /** Line of the file on which the Markdown begins. */
  firstLine: number
  /** Whether a heading that begins with a clause id (`ENG-01 ...`) is that clause. Only the corpus may define clauses. */
  registered: boolean
}

/** Cuts Markdown at its headings. A heading's id is its clause, or `<document>#<slug>`, numbered where it repeats. */
export function readMarkdownSections(
  documentId: string,
  markdown: string,
  { depth, firstLine, registered }: Cut,
): SourceSection[] {
  const unique = uniquely()
  const sections: (Omit<SourceSection, 'text'> & { lines: string[] })[] = []
  let fenced = false
  for (const [at, line] of markdown.split(/\r?\n/).entries()) {
    if (FENCE.test(line)) fenced = !fenced
    const heading = fenced ? null : HEADING.exec(line)
    if (heading !== null && heading[1]!.length <= depth) sections.push(startOf(heading[2]!, firstLine + at))
    else if (sections.length > 0) sections.at(-1)!.lines.push(line)
    else if (line.trim() !== '') sections.push({ ...startOf('Overview', firstLine + at), lines: [line] })
  }
  return sections
    .map(({ lines, ...section }) => ({ ...section, text: lines.join('\n').trim() }))
    .filter(({ text }) => text !== '')

  function startOf(title: string, line: number) {
    const [, id, rest] = (registered ? CLAUSE.exec(title) : null) ?? []
    const section = (rest ?? title).replaceAll(/\*\*|`/g, '')
    return {
      clause: unique(id ?? `${documentId}#${slugOf(section)}`),
      section,
      status: 'current' as const,
      line,
      lines: [] as string[],
    }
  }
}
