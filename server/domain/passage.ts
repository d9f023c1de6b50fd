/** A document's standing: archived and unfinished text is ranked down and labelled. */
export type DocumentStatus = 'current' | 'archived' | 'work-in-progress'

/** Whether a document repeats the common method, or is the organisation's playbook, which goes before it. */
export type DocumentLayer = 'shared' | 'own'

/** A clause of the corpus, or a section of an ingested document, whole. */
export interface Clause {
  /** Register id (`ENG-01`), or `<document id>#<slug of the heading>` where the register has none. */
  clause: string
  /** Document id, e.g. `2.3`. */
  document: string
  documentTitle: string
  discipline: string
  layer: DocumentLayer
  status: DocumentStatus
  /** The heading, without the id. */
  section: string
  /** First line of the section in its file, from 1. */
  line: number
  /** Markdown. */
  text: string
}

/** One result of a search, best first. */
export interface Passage extends Clause {
  rank: number
  /** From 0 to 1; comparable within one search only. */
  score: number
  /** The question most like the query that the clause is known to answer, and how alike they are from 0 to 1. */
  known?: { question: string; alike: number }
  /** What the score is made of, where it was asked for: shares of 1 by name. */
  parts?: Record<string, number>
  /** The text begins with what a rule of the clause computed from figures of the query. */
  computed?: true
}

/** What a search may be narrowed to. */
export interface SearchFilters {
  document?: string | undefined
  discipline?: string | undefined
  status?: DocumentStatus | undefined
  clause?: string | undefined
  layer?: DocumentLayer | undefined
  /** A role, in any case; a document without an audience is for all. */
  audience?: string | undefined
}
