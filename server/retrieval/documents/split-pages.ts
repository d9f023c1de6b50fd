import type { OwnSection } from './own-document.ts'

const CHARACTERS_A_PAGE = 2_500

/** Text without headings in parts of about a page, cut between paragraphs or sentences where that is possible. */
export async function splitPages(text: string): Promise<OwnSection[]> {
  const { RecursiveCharacterTextSplitter } = await import('@langchain/textsplitters')
  const splitter = new RecursiveCharacterTextSplitter({
    chunkSize: CHARACTERS_A_PAGE,
    chunkOverlap: 0,
    separators: ['\n\n', '\n', '. ', ' ', ''],
  })
  const parts = await splitter.createDocuments([text])
  return parts.map(({ pageContent, metadata }, at) => ({
    section: `Part ${at + 1}`,
    line: (metadata as { loc: { lines: { from: number } } }).loc.lines.from,
    text: pageContent,
  }))
}
