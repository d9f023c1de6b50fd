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
import { countStructure, type Structure } from './structure.ts'
import { unreadable } from './unreadable.ts'

interface Read {
  title?: string | undefined
  sections: OwnSection[]
  structure: Structure
  rebuilt?: Rebuilt
}

type Reader = (file: string, bytes: Buffer<ArrayBuffer>, id: string) => Promise<Read>

const text: Reader = async (file, bytes, id) => {
  const content = decodeText(file, bytes)
  if (isMasterExport(content)) return masterExport(content)
  const markdown = extname(file).toLowerCase() === '.txt' ? plainHeadings(content) : content
  return {
    title: markdownTitle(markdown),
    sections: await markdownSections(id, markdown),
    structure: countStructure(markdown),
  }
}

function masterExport(content: string): Read {
  const { rebuilt, ...read } = readMasterExport(content)
  const { headings, lists, tablesRebuilt } = rebuilt
  return { ...read, rebuilt, structure: { headings, lists, tables: tablesRebuilt } }
}

const html = async (content: string, id: string): Promise<Read> => {
  const markdown = htmlToMarkdown(content)
  return {
    title: htmlTitle(content) ?? markdownTitle(markdown),
    sections: await markdownSections(id, markdown),
    structure: countStructure(markdown),
  }
}

const READERS: Record<string, Reader> = {
  '.md': text,
  '.txt': text,
  '.pdf': async (file, bytes) => {
    const sections = await readPdfSections(file, bytes)
    return { sections, structure: countStructure(sections.map(({ text: page }) => page).join('\n')) }
  },
  '.docx': async (file, bytes, id) => html(await docxToHtml(file, bytes), id),
  '.html': (file, bytes, id) => html(decodeText(file, bytes), id),
  '.htm': (file, bytes, id) => html(decodeText(file, bytes), id),
  '.csv': async (file, bytes) => ({
    sections: await readCsvSections(file, decodeText(file, bytes)),
    structure: { headings: 0, lists: 0, tables: 1 },
  }),
}

export interface ReadDocument {
  document: SourceDocument
  structure: Structure
  /** For a master export only. */
  rebuilt?: Rebuilt
}

/**
 * Reads one of the organisation's own documents. Throws `not-found`, `too-large` or `unreadable-file` with one
 * sentence that names the file and says what to do.
 */
export async function readDocument(path: string, id: string): Promise<ReadDocument> {
  const file = basename(path)
  const bytes = await readBytes(path)
  const reader = READERS[extname(path).toLowerCase()]
  if (reader === undefined)
    throw unreadable(file, 'has a format that cannot be read', 'save it as md, txt, pdf, docx, html or csv')
  const { title, sections, structure, rebuilt } = await reader(file, bytes, id)
  const document = ownDocument(id, title ?? basename(path, extname(path)), sections)
  if (document.sections.length === 0)
    throw unreadable(file, 'has no text', 'if it is a scan, have its text recognised first, then take it in again')
  // An export of the blueprints is the common method, not the organisation's playbook.
  return rebuilt === undefined
    ? { document, structure }
    : { document: { ...document, layer: 'shared' }, structure, rebuilt }
}
