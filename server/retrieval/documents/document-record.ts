import type { DocumentSettings } from '../../domain/document-settings.ts'

/** A document as it stands. */
export interface DocumentSummary extends DocumentSettings {
  id: string
  title: string
  /** The name of the content in force. */
  edition: string
  /** Since when that content is in force, ISO 8601; null where it was stored before editions were kept. */
  storedAt: string | null
  sections: number
  /** The corpus, or a file of the organisation's own. */
  from: 'corpus' | 'ingested'
  /** Its file: below the corpus folder, or where it was taken in. */
  file: string
  /** When it was removed, ISO 8601; null for one that is there. */
  removedAt: string | null
}

/** A content that a document has had. */
export interface DocumentEdition {
  edition: string
  storedAt: string
  title: string
  sections: number
  /** Whether a search finds this one; none of a removed document's is. */
  inForce: boolean
}

/** A document with the contents it has had, the latest first. */
export interface DocumentRecord extends DocumentSummary {
  editions: DocumentEdition[]
}
