import { parse } from 'yaml'
import { z } from 'zod'
import { CopilotError } from '../../domain/errors.ts'
import { readMarkdownSections } from './read-markdown-sections.ts'
import type { SourceDocument } from './section.ts'

const Header = z.object({
  id: z.string(),
  title: z.string(),
  discipline: z.string(),
  status: z.enum(['current', 'archived', 'work-in-progress']),
  edition: z.coerce.string(),
  audience: z.array(z.string()).min(1),
})

const PARTS = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/

/** Reads one blueprint of the corpus: its header and a section a clause. Throws `unreadable-file` naming what to mend. */
export function readCorpusFile(name: string, content: string): SourceDocument {
  const [, header, body] = PARTS.exec(content) ?? []
  if (header === undefined || body === undefined) {
    throw new CopilotError(
      'unreadable-file',
      `corpus/${name} has no header; begin it with --- and id, title, discipline, status, edition, audience.`,
    )
  }
  const read = Header.safeParse(yamlOf(name, header))
  if (!read.success) {
    throw new CopilotError(
      'unreadable-file',
      `corpus/${name}: the header's ${String(read.error.issues[0]!.path[0])} is missing or not right.`,
    )
  }
  const { audience: _, ...document } = read.data
  const firstLine = content.slice(0, content.length - body.length).split('\n').length
  const sections = readMarkdownSections(document.id, body, { depth: 2, firstLine, registered: true })
  return { ...document, sections: sections.map((section) => ({ ...section, status: document.status })) }
}

function yamlOf(name: string, header: string): unknown {
  try {
    return parse(header)
  } catch (error) {
    throw new CopilotError('unreadable-file', `corpus/${name}: the header is not YAML.`, { cause: error })
  }
}
