import { readMarkdownSections } from '../corpus/read-markdown-sections.ts'
import type { OwnSection } from './own-document.ts'
import { splitPages } from './split-pages.ts'

const DEPTH = 3
const HEADING = /^#{1,3}\s+\S/m

/** Markdown cut at its headings, down to the third level; without headings, in parts of about a page. */
export async function markdownSections(id: string, markdown: string): Promise<OwnSection[]> {
  if (!HEADING.test(markdown)) return splitPages(markdown)
  return readMarkdownSections(id, markdown, { depth: DEPTH, firstLine: 1, registered: false })
}

/** What the first heading of the first level says. */
export const markdownTitle = (markdown: string) => /^#\s+(.+?)\s*#*\s*$/m.exec(markdown)?.[1]
