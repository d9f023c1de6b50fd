import { type DocumentChanges, withChanges } from '../../domain/document-settings.ts'
import { CopilotError } from '../../domain/errors.ts'
import type { Database } from '../../platform/database/database.ts'
import type { SourceDocument } from '../corpus/section.ts'
import { refreshIndex } from '../index/refresh-index.ts'
import { type Stored, storeDocument } from '../index/store-document.ts'
import { writeSettings } from '../index/write-settings.ts'
import { chooseEdition } from './choose-edition.ts'
import type { DocumentRecord, DocumentSummary } from './document-record.ts'
import { findDocument, listDocuments } from './read-documents.ts'
import { removeDocument } from './remove-document.ts'

/** A document after its roll-back, what it was before, and how many of its sections that touched. */
interface RolledBack extends Stored {
  document: DocumentRecord
  fromEdition: string
}

/**
 * What is known of the documents, and what a person may do with those that were taken in. Every id may be typed in any
 * case; an unknown one throws `not-found`. To change a document of the corpus throws `bad-input`: its file is its source.
 */
export interface DocumentRegistry {
  list(options: { removed: boolean }): Promise<DocumentSummary[]>
  read(id: string): Promise<DocumentRecord>
  /** Sets what is named and leaves the rest. */
  set(id: string, changes: DocumentChanges): Promise<DocumentRecord>
  /**
   * Brings an earlier content back as it was, also of a removed document; layer, status and audience stay. An edition
   * is named by its begin; without one it is that in force before.
   */
  rollBack(id: string, edition?: string): Promise<RolledBack>
  /** Takes a document out of the index; its editions stay, so that a roll-back can bring it back. */
  remove(id: string): Promise<DocumentRecord>
}

const quiet = () => {}

/** The registry of the documents in a migrated database. */
export function createDocumentRegistry(database: Database): DocumentRegistry {
  async function read(id: string): Promise<DocumentRecord> {
    const found = await findDocument(database, id)
    if (found === undefined)
      throw new CopilotError('not-found', `There is no document "${id}"; the list of documents has their ids.`)
    return found
  }

  async function readOwn(id: string): Promise<DocumentRecord> {
    const found = await read(id)
    if (found.from === 'corpus')
      throw new CopilotError('bad-input', `${found.id} comes from the corpus; change its file corpus/${found.file}.`)
    return found
  }

  async function readPresent(id: string): Promise<DocumentRecord> {
    const found = await readOwn(id)
    if (found.removedAt !== null)
      throw new CopilotError('not-found', `${found.id} was removed; roll it back to bring it back.`)
    return found
  }

  return {
    list: (options) => listDocuments(database, options),
    read,

    async set(id, changes) {
      const found = await readPresent(id)
      await database.transaction((transaction) => writeSettings(transaction, found.id, withChanges(found, changes)))
      return read(found.id)
    },

    async rollBack(id, edition) {
      const found = await readOwn(id)
      const chosen = chooseEdition(found, edition)
      const [kept] = await database.query<{ content: SourceDocument }>(
        'select content from document_editions where document_id = $1 and edition = $2',
        [found.id, chosen],
      )
      const stored = await storeDocument(database, 'own', found.file, kept!.content)
      await refreshIndex(database, quiet)
      return { document: await read(found.id), fromEdition: found.edition, ...stored }
    },

    async remove(id) {
      const { id: known } = await readPresent(id)
      await removeDocument(database, known)
      await refreshIndex(database, quiet)
      return read(known)
    },
  }
}
