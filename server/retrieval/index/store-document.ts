import { createHash } from 'node:crypto'
import type { Database, Queries } from '../../platform/database/database.ts'
import type { SourceDocument, SourceSection } from '../corpus/section.ts'
import { chunkSection } from './chunk-section.ts'
import { chunkTerms } from './chunk-terms.ts'

const BATCH = 500

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

/** The name of a document's content: the first digits of its mark. */
export const editionOf = (document: SourceDocument): string => contentHash([document]).slice(0, 12)

/**
 * Stores a document in one transaction, and its content as an edition. Only sections whose content changed are
 * written, and only their chunks lose their embedding; a document that did not change writes nothing.
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
    await transaction.query(
      'insert into document_editions (document_id, edition, content) values ($1, $2, $3::jsonb) on conflict do nothing',
      [document.id, editionOf(document), JSON.stringify(document)],
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

  const placed = document.sections.map((section, position) => ({
    ...section,
    position,
    // The title is searched with the text, so a new title makes new chunks.
    hash: contentHash([document.title, section.section, section.status, section.text]),
  }))
  const fresh = placed.filter(({ clause, hash }) => before.get(clause) !== hash)
  const same = placed.filter(({ clause, hash }) => before.get(clause) === hash)
  stored.unchanged = same.length
  stored.changed = fresh.filter(({ clause }) => before.has(clause)).length
  stored.added = fresh.length - stored.changed

  for (const part of batchesOf(same)) {
    await transaction.query(
      `update clauses set position = moved.position, line = moved.line from unnest($1::text[], $2::int[], $3::int[]) as moved (id, position, line)
       where clauses.id = moved.id and (clauses.position, clauses.line) <> (moved.position, moved.line)`,
      [part.map(({ clause }) => clause), part.map(({ position }) => position), part.map(({ line }) => line)],
    )
  }
  for (const part of batchesOf(fresh)) await writeSections(transaction, document, part)
  return stored
}

type PlacedSection = SourceSection & { position: number; hash: string }

async function writeSections(transaction: Queries, document: SourceDocument, sections: PlacedSection[]) {
  const ids = sections.map(({ clause }) => clause)
  await transaction.query(
    `insert into clauses (id, document_id, section, status, position, line, text, hash)
     select id, $2, section, status, position, line, text, hash
     from unnest($1::text[], $3::text[], $4::text[], $5::int[], $6::int[], $7::text[], $8::text[]) as given (id, section, status, position, line, text, hash)
     on conflict (id) do update set document_id = excluded.document_id, section = excluded.section, status = excluded.status,
       position = excluded.position, line = excluded.line, text = excluded.text, hash = excluded.hash`,
    [
      ids,
      document.id,
      sections.map(({ section }) => section),
      sections.map(({ status }) => status),
      sections.map(({ position }) => position),
      sections.map(({ line }) => line),
      sections.map(({ text }) => text),
      sections.map(({ hash }) => hash),
    ],
  )
  await transaction.query('delete from chunks where clause_id = any($1)', [ids])
  const chunks = sections.flatMap(({ clause, section, text }) =>
    chunkSection(text).map((piece, position) => ({
      clause,
      position,
      text: piece,
      terms: chunkTerms({ documentTitle: document.title, section, text: piece }).join(' '),
    })),
  )
  await transaction.query(
    `insert into chunks (clause_id, position, text, terms)
     select * from unnest($1::text[], $2::int[], $3::text[], $4::text[])`,
    [
      chunks.map(({ clause }) => clause),
      chunks.map(({ position }) => position),
      chunks.map(({ text }) => text),
      chunks.map(({ terms }) => terms),
    ],
  )
}

const batchesOf = <Item>(items: Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) => items.slice(at * BATCH, (at + 1) * BATCH))
