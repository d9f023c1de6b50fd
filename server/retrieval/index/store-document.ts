import { createHash } from 'node:crypto'
import type { Database, Queries } from '../../platform/database/database.ts'
import type { SourceDocument, SourceSection } from '../corpus/section.ts'
import { chunkSection } from './chunk-section.ts'

export type DocumentKind = 'corpus' | 'own'

/** How many of a document's sections a storing touched. */
export interface Stored {
  added: number
  changed: number
  removed: number
  unchanged: number
}

/** The mark of a content: the same content has the same mark. */
export const contentHash = (content: unknown) =>
  createHash('sha256')
    .update(typeof content === 'string' ? content : JSON.stringify(content))
    .digest('hex')

/**
 * Stores a document in one transaction. Only sections whose content changed are written, and only their chunks lose
 * their embedding; a document that did not change writes nothing.
 */
export async function storeDocument(
  database: Database,
  kind: DocumentKind,
  path: string,
  document: SourceDocument,
): Promise<Stored> {
  const hash = contentHash([document])
  return database.transaction(async (transaction) => {
    const [known] = await transaction.query<{ hash: string }>('select hash from documents where id = $1', [document.id])
    const before = await transaction.query<{ id: string; hash: string }>(
      'select id, hash from clauses where document_id = $1',
      [document.id],
    )
    if (known?.hash === hash) return { added: 0, changed: 0, removed: 0, unchanged: before.length }

    await transaction.query(
      `insert into documents (id, title, discipline, status, edition, kind, path, hash) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do update set title = excluded.title, discipline = excluded.discipline, status = excluded.status,
         edition = excluded.edition, path = excluded.path, hash = excluded.hash`,
      [document.id, document.title, document.discipline, document.status, document.edition, kind, path, hash],
    )
    const counts = await storeSections(transaction, document, new Map(before.map((clause) => [clause.id, clause.hash])))
    await transaction.query('update index_state set version = version + 1')
    return counts
  })
}

async function storeSections(
  transaction: Queries,
  document: SourceDocument,
  before: Map<string, string>,
): Promise<Stored> {
  const stored: Stored = { added: 0, changed: 0, removed: 0, unchanged: 0 }
  const kept = new Set(document.sections.map(({ clause }) => clause))
  const gone = [...before.keys()].filter((id) => !kept.has(id))
  if (gone.length > 0) await transaction.query('delete from clauses where id = any($1)', [gone])
  stored.removed = gone.length

  for (const [position, section] of document.sections.entries()) {
    const { clause, line, text, status } = section
    // The title is searched with the text, so a new title makes new chunks.
    const hash = contentHash([document.title, section.section, status, text])
    const old = before.get(clause)
    if (old === hash) {
      stored.unchanged++
      await transaction.query(
        'update clauses set position = $2, line = $3 where id = $1 and (position, line) <> ($2, $3)',
        [clause, position, line],
      )
      continue
    }
    stored[old === undefined ? 'added' : 'changed']++
    await transaction.query(
      `insert into clauses (id, document_id, section, status, position, line, text, hash) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do update set document_id = excluded.document_id, section = excluded.section, status = excluded.status,
         position = excluded.position, line = excluded.line, text = excluded.text, hash = excluded.hash`,
      [clause, document.id, section.section, status, position, line, text, hash],
    )
    await replaceChunks(transaction, section)
  }
  return stored
}

async function replaceChunks(transaction: Queries, { clause, text }: SourceSection) {
  await transaction.query('delete from chunks where clause_id = $1', [clause])
  const chunks = chunkSection(text)
  await transaction.query(
    'insert into chunks (clause_id, position, text) select $1, position - 1, text from unnest($2::text[]) with ordinality as piece (text, position)',
    [clause, chunks],
  )
}
