/** The corpus as it was at an indexing that changed it. */
export interface CorpusEdition {
  edition: string
  /** ISO 8601. */
  indexedAt: string
  /** The edition of each document, by its id. */
  documents: Record<string, string>
}
