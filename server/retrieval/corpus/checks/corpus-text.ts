import { divideCorpusFile, parseHeader } from '../corpus-header.ts'
import { cutMarkdown } from '../cut-markdown.ts'
import { readHeading } from '../read-markdown-sections.ts'

interface TextSection {
  /** A clause id, or `<document>#<slug>`; two headings may claim the same. */
  id: string
  title: string
  /** 1 for the document's title with its introduction, 2 for the sections below. */
  level: number
  line: number
  text: string
}

/** A blueprint as it stands, right or not: nothing is left out, also no empty section. */
export interface CorpusText {
  /** Seen from the project's folder. */
  file: string
  lines: string[]
  /** The id in the header, or the file's name where it has none. */
  document: string
  /** The fields of the header; undefined where there is none or it is not YAML. */
  header: unknown
  /** The title and the sentences before the first `##`. */
  introduction: { line: number; text: string }
  sections: TextSection[]
  /** The file beside it that lists what people ask of it. */
  questions: { file: string; content: string } | undefined
}

/** Reads a blueprint without judging it; `file` is how it is shown. */
export function readCorpusText(file: string, content: string, questions?: CorpusText['questions']): CorpusText {
  const { header, body, bodyLine } = divideCorpusFile(content) ?? { header: '', body: content, bodyLine: 1 }
  const fields = parseHeader(header) as { id?: unknown } | null | undefined
  const document = typeof fields?.id === 'string' ? fields.id : file
  const parts = cutMarkdown(body, 2, bodyLine)
  const opening = parts.filter(({ level }) => level < 2)
  return {
    file,
    lines: content.split(/\r?\n/),
    document,
    header: fields ?? undefined,
    questions,
    introduction: {
      line: opening[0]?.line ?? bodyLine,
      text: opening.map(({ title = '', text }) => `${title}\n${text}`).join('\n'),
    },
    sections: parts
      .filter(({ level }) => level > 0)
      .map(({ title = '', level, line, text }) => {
        const { id, section } = readHeading(document, title, true)
        return { id, title: section, level, line, text }
      }),
  }
}
