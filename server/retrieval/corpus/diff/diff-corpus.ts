import type { SourceDocument, SourceSection } from '../section.ts'
import { diffLines } from './diff-lines.ts'

export interface ChangedClause {
  clause: string
  /** The document that holds it; before, where it is gone. */
  document: string
  section: string
}

/** What differs between two corpora. A clause is told by its id: one that only moved has its new document in its lines. */
export interface CorpusDiff {
  added: ChangedClause[]
  removed: ChangedClause[]
  changed: (ChangedClause & { lines: string[] })[]
  headers: { document: string; field: string; before: string; after: string }[]
  documentsAdded: string[]
  documentsRemoved: string[]
}

const HEADER = ['title', 'discipline', 'status', 'edition', 'audience'] as const

/** Compares two corpora clause by clause, in the order in which the later one has them. */
export function diffCorpus(before: SourceDocument[], after: SourceDocument[]): CorpusDiff {
  const [old, now] = [placesOf(before), placesOf(after)]
  const common = [...now].flatMap(([id, place]) => (old.has(id) ? [{ was: old.get(id)!, is: place }] : []))
  return {
    added: [...now].filter(([id]) => !old.has(id)).map(([, place]) => nameOf(place)),
    removed: [...old].filter(([id]) => !now.has(id)).map(([, place]) => nameOf(place)),
    changed: common
      .map(({ was, is }) => ({ ...nameOf(is), lines: linesBetween(was, is) }))
      .filter(({ lines }) => lines.length > 0),
    headers: headersBetween(before, after),
    documentsAdded: idsIn(after, before),
    documentsRemoved: idsIn(before, after),
  }
}

/** Whether two corpora say the same. */
export const isSame = (diff: CorpusDiff): boolean => Object.values(diff).every((part: unknown[]) => part.length === 0)

interface Place {
  document: string
  section: SourceSection
}

const placesOf = (documents: SourceDocument[]): Map<string, Place> =>
  new Map(
    documents.flatMap((document) =>
      document.sections.map((section) => [section.clause, { document: document.id, section }] as const),
    ),
  )

const nameOf = ({ document, section }: Place): ChangedClause => ({
  clause: section.clause,
  document,
  section: section.section,
})

const linesBetween = (was: Place, is: Place) => [
  ...(was.document === is.document ? [] : [`- in document ${was.document}`, `+ in document ${is.document}`]),
  ...diffLines(textOf(was), textOf(is)),
]

const textOf = ({ section: { section, text, asked = [] } }: Place) => [
  `## ${section}`,
  ...text.split('\n'),
  ...asked.map((question) => `(asked) ${question}`),
]

function headersBetween(before: SourceDocument[], after: SourceDocument[]): CorpusDiff['headers'] {
  const old = new Map(before.map((document) => [document.id, document]))
  return after.flatMap((is) => {
    const was = old.get(is.id)
    if (was === undefined) return []
    return HEADER.map((field) => ({
      document: is.id,
      field,
      before: valueOf(was[field]),
      after: valueOf(is[field]),
    })).filter((change) => change.before !== change.after)
  })
}

const valueOf = (value: string | string[] | undefined) => [value ?? []].flat().join(', ')

const idsIn = (these: SourceDocument[], others: SourceDocument[]) => {
  const known = new Set(others.map(({ id }) => id))
  return these.map(({ id }) => id).filter((id) => !known.has(id))
}
