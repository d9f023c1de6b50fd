import { junctionsOf } from './junctions.ts'

/** A chapter of the export: the short line that opens it, and the long lines that follow. */
export interface Chapter {
  title: string
  /** Source line of the title, from 1; 0 for text before the first title. */
  line: number
  lines: { line: number; text: string }[]
}

const LONGEST_TITLE = 90
// Where an icon stood the export has question marks.
const ICON = /^\?+\s+/

/** Cuts the export at the short lines that open a chapter. */
export function divideChapters(text: string): Chapter[] {
  const chapters: Chapter[] = []
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '') continue
    const isTitle = line.length <= LONGEST_TITLE && (ICON.test(line) || junctionsOf(line).length === 0)
    if (isTitle) chapters.push({ title: line.replace(ICON, ''), line: at + 1, lines: [] })
    else {
      if (chapters.length === 0) chapters.push({ title: '', line: 0, lines: [] })
      chapters.at(-1)!.lines.push({ line: at + 1, text: line })
    }
  }
  return chapters
}
