import { CopilotError } from '../../domain/errors.ts'
import { CorpusHeader, divideCorpusFile, parseHeader } from './corpus-header.ts'
import { readMarkdownSections } from './read-markdown-sections.ts'
import type { SourceDocument } from './section.ts'

/** Reads one blueprint: its header and a section a clause. Throws `unreadable-file` naming the file, as it is shown, and what to mend. */
export function readCorpusFile(file: string, content: string): SourceDocument {
  const divided = divideCorpusFile(content)
  if (divided === undefined) {
    throw new CopilotError(
      'unreadable-file',
      `${file} has no header; begin it with --- and id, title, discipline, status, edition, audience.`,
    )
  }
  const header = parseHeader(divided.header)
  if (header === undefined) throw new CopilotError('unreadable-file', `${file}: the header is not YAML.`)
  const read = CorpusHeader.safeParse(header)
  if (!read.success) {
    const field = String(read.error.issues[0]!.path[0] ?? 'id')
    throw new CopilotError('unreadable-file', `${file}: the header's ${field} is missing or not right.`)
  }
  const document = read.data
  const cut = { depth: 2, firstLine: divided.bodyLine, registered: true }
  const sections = readMarkdownSections(document.id, divided.body, cut)
  return { ...document, sections: sections.map((section) => ({ ...section, status: document.status })) }
}
