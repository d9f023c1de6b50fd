import type { DocumentLayer, DocumentStatus } from '../../domain/passage.ts'

/** A document as it is read, before it is stored. */
export interface SourceDocument {
  id: string
  title: string
  discipline: string
  status: DocumentStatus
  edition: string
  /** Where absent: shared for the corpus, own for what is taken in. */
  layer?: DocumentLayer
  /** The roles it is for; absent or empty for all. */
  audience?: string[]
  sections: SourceSection[]
}

/** One clause or section: what a citation points at. */
export interface SourceSection {
  clause: string
  section: string
  status: DocumentStatus
  line: number
  text: string
  /** Questions that people ask and that it answers, in their words: the search compares what is asked with them. */
  asked?: string[]
}

/** A heading as part of an id: lower case, words joined by hyphens, at most 60 characters. */
export const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'section'

/** Makes ids unique by numbering repeats: `fees`, `fees-2`. */
export function uniquely(): (id: string) => string {
  const seen = new Map<string, number>()
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}
