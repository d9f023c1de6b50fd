import { type DocumentChanges, type DocumentSettings, withChanges } from '../../domain/document-settings.ts'
import type { Database, Queries } from '../../platform/database/database.ts'
import type { SourceDocument } from '../corpus/section.ts'
import { contentHash } from './content-hash.ts'
import { type StoredSections, storeSections } from './store-sections.ts'
import { writeSettings } from './write-settings.ts'

export type DocumentKind = 'corpus' | 'own'

/** What a storing touched: how many sections, and whether layer, status or audience are others than before. */
export interface Stored extends StoredSections {
  settingsChanged: boolean
}

/** The name of a document's content: the first digits of its mark. */
export const editionOf = (document: SourceDocument): string => contentHash([document]).slice(0, 12)

/**
 * Stores a document in one transaction, and its content as an edition. Only sections whose content changed are
 * written, and only their chunks lose their embedding; a document that did not change writes nothing. Layer, status
 * and audience of a corpus document are what its header says; an ingested one keeps those it had, also from before it
 * was removed, unless `changes` name others.
 */
export async function storeDocument(
  database: Database,
  kind: DocumentKind,
  path: string,
  document: SourceDocument,
  changes: DocumentChanges = {},
): Promise<Stored> {
  const hash = contentHash([document])
  return database.transaction(async (transaction) => {
    const [known] = await transaction.query<DocumentSettings & { hash: string }>(
      'select hash, layer, status, audience from documents where id = $1',
      [document.id],
    )
    const before = await transaction.query<{ id: string; hash: string }>(
      'select id, hash from clauses where document_id = $1',
      [document.id],
    )
    const had = kind === 'corpus' ? undefined : (known ?? (await takeRemoved(transaction, document.id)))
    const wanted = withChanges(had ?? settingsOf(kind, document), changes)
    if (known?.hash === hash) {
      const settingsChanged = await writeSettings(transaction, document.id, wanted)
      return { added: 0, changed: 0, removed: 0, unchanged: before.length, settingsChanged }
    }

    await transaction.query(
      `insert into documents (id, title, discipline, status, edition, kind, path, hash) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do update set title = excluded.title, discipline = excluded.discipline,
         edition = excluded.edition, path = excluded.path, hash = excluded.hash`,
      [document.id, document.title, document.discipline, wanted.status, document.edition, kind, path, hash],
    )
    const settingsChanged = (await writeSettings(transaction, document.id, wanted)) && known !== undefined
    await storeEdition(transaction, document)
    const counts = await storeSections(transaction, document, new Map(before.map((clause) => [clause.id, clause.hash])))
    await transaction.query('update index_state set version = version + 1')
    return { ...counts, settingsChanged }
  })
}

const settingsOf = (kind: DocumentKind, { layer, status, audience }: SourceDocument): DocumentSettings => ({
  layer: layer ?? (kind === 'corpus' ? 'shared' : 'own'),
  status,
  audience: audience ?? [],
})

/** The settings that a removed document had; it is no longer a removed one. */
async function takeRemoved(transaction: Queries, id: string): Promise<DocumentSettings | undefined> {
  const [removed] = await transaction.query<DocumentSettings>(
    'delete from removed_documents where id = $1 returning layer, status, audience',
    [id],
  )
  return removed
}

/** Keeps the content. The edition in force is the one stored last, also where it comes again after another one. */
async function storeEdition(transaction: Queries, document: SourceDocument) {
  await transaction.query(
    `insert into document_editions (document_id, edition, content, stored_at)
     select $1, $2, $3::jsonb, greatest(now(), max(stored_at) + interval '1 microsecond') from document_editions where document_id = $1
     on conflict (document_id, edition) do update set stored_at = excluded.stored_at`,
    [document.id, editionOf(document), JSON.stringify(document)],
  )
}
