import { analyse } from '../analyse.ts'

const HEADING_REPEATS = 2

interface ChunkText {
  documentTitle: string
  section: string
  text: string
  /** What people ask of it. */
  asked: readonly string[]
}

/** The index terms of a chunk in order: its heading counts three times, since it often says what the text takes for granted. */
export function chunkTerms({ documentTitle, section, text, asked }: ChunkText): string[] {
  const heading = analyse(`${documentTitle} ${section}`)
  return [
    ...Array.from({ length: HEADING_REPEATS }, () => heading).flat(),
    ...heading,
    ...analyse(text),
    ...asked.flatMap(analyse),
  ]
}
