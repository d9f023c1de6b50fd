import { basename, extname } from 'node:path'
import type { SourceDocument } from '../corpus/section.ts'
import { decodeText } from './decode-text.ts'
import { htmlTitle, htmlToMarkdown } from './formats/html-to-markdown.ts'
import { plainHeadings } from './formats/plain-headings.ts'
import { readCsvSections } from './formats/read-csv-sections.ts'
import { docxToHtml } from './formats/docx-to-html.ts'
import { readPdfSections } from './formats/read-pdf-sections.ts'
import { markdownSections, markdownTitle } from './markdown-sections.ts'
import { isMasterExport } from './master-export/is-master-export.ts'
import { readMasterExport } from './master-export/read-master-export.ts'
import type { Rebuilt } from './master-export/rebuilt.ts'
import { type OwnSection, ownDocument } from './own-document.ts'
import { readBytes } from './read-bytes.ts'
import { unreadable } from './unreadable.ts'

interface Read {
  title?: string | undefined
  sections: OwnSection[]
  rebuilt?: Rebuilt
}

type Reader = (file: string, bytes: Buffer<ArrayBuffer>, id: string) => Promise<Read>

const text: Reader = async (file, bytes, id) => {
  const content = decodeText(file, bytes)
  if (isMasterExport(content)) return readMasterExport(content)
  const markdown = extname(file).toLowerCase() === '.txt' ? plainHeadings(content) : content
  return { title: markdownTitle(markdown), sections: await markdownSections(id, markdown) }
}

const html = async (content: string, id: string): Promise<Read> => {
  const markdown = htmlToMarkdown(content)
  return { title: htmlTitle(content) ?? markdownTitle(markdown), sections: await markdownSections(id, markdown) }
}

const READERS: Record<string, Reader> = {
  '.md': text,
  '.txt': text,
  '.pdf': async (file, bytes) => ({ sections: await readPdfSections(file, bytes) }),
  '.docx': async (file, bytes, id) => html(await docxToHtml(file, bytes), id),
  '.html': (file, bytes, id) => html(decodeText(file, bytes), id),
  '.htm': (file, bytes, id) => html(decodeText(file, bytes), id),
  '.csv': async (file, bytes) => ({ sections: await readCsvSections(file, decodeText(file, bytes)) }),
}

/**
 * Reads one of the organisation's own documents. Throws `not-found`, `too-large` or `unreadable-file` with one
 * sentence that names the file and says what to do.
 */
export async function readDocument(path: string, id: string): Promise<{ document: SourceDocument; rebuilt?: Rebuilt }> {
  const file = basename(path)
  const bytes = await readBytes(path)
  const reader = READERS[extname(path).toLowerCase()]
  if (reader === undefined)
    throw unreadable(file, 'has a format that cannot be read', 'save it as md, txt, pdf, docx, html or csv')
  const { title, sections, rebuilt } = await reader(file, bytes, id)
  const document = ownDocument(id, title ?? basename(path, extname(path)), sections)
  if (document.sections.length === 0)
    throw unreadable(file, 'has no text', 'if it is a scan, have its text recognised first, then take it in again')
  return rebuilt === undefined ? { document } : { document, rebuilt }
}
