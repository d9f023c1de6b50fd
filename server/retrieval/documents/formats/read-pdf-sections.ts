import type { OwnSection } from '../own-document.ts'
import { unreadable } from '../unreadable.ts'

/** The pages of a PDF that have text, a section each. Throws `unreadable-file` for a locked or broken one. */
export async function readPdfSections(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<OwnSection[]> {
  const { PDFLoader } = await import('@langchain/community/document_loaders/fs/pdf')
  const pages = await new PDFLoader(new Blob([bytes])).load().catch((error: unknown) => {
    if (/password/i.test(`${String(error)} ${error instanceof Error ? error.name : ''}`))
      throw unreadable(file, 'is protected by a password', 'save a copy without the password', error)
    throw unreadable(file, 'is broken or no PDF', 'export it as PDF again', error)
  })
  return pages.map(({ pageContent, metadata }) => {
    const { pageNumber } = metadata['loc'] as { pageNumber: number }
    return { section: `Page ${pageNumber}`, line: pageNumber, text: pageContent }
  })
}
