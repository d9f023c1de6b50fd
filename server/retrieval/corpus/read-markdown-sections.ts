import { cutMarkdown } from './cut-markdown.ts'
import { slugOf, type SourceSection, uniquely } from './section.ts'

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
  return cutMarkdown(markdown, depth, firstLine)
    .map(({ title = 'Overview', line, text }) => {
      const { id, section } = readHeading(documentId, title, registered)
      return { clause: unique(id), section, status: 'current' as const, line, text }
    })
    .filter(({ text }) => text !== '')
}

/** What a heading names: its clause or a section of its document, and the heading without the id. */
export function readHeading(documentId: string, title: string, registered: boolean): { id: string; section: string } {
  const [, id, rest] = (registered ? CLAUSE.exec(title) : null) ?? []
  const section = (rest ?? title).replaceAll(/\*\*|`/g, '')
  return { id: id ?? `${documentId}#${slugOf(section)}`, section }
}
