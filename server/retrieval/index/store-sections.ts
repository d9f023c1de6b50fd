import type { Queries } from '../../platform/database/database.ts'
import type { SourceDocument, SourceSection } from '../corpus/section.ts'
import { chunkSection } from './chunk-section.ts'
import { chunkTerms } from './chunk-terms.ts'
import { contentHash } from './content-hash.ts'

const BATCH = 500

/** How many of a document's sections a storing touched. */
export interface StoredSections {
  added: number
  changed: number
  removed: number
  unchanged: number
}

/** Writes the sections that are new or other than `before`, which has their marks, and deletes those that are gone. */
export async function storeSections(
  transaction: Queries,
  document: SourceDocument,
  before: Map<string, string>,
): Promise<StoredSections> {
  const stored = { added: 0, changed: 0, removed: 0, unchanged: 0 }
  const kept = new Set(document.sections.map(({ clause }) => clause))
  const gone = [...before.keys()].filter((id) => !kept.has(id))
  if (gone.length > 0) await transaction.query('delete from clauses where id = any($1)', [gone])
  stored.removed = gone.length

  const placed = document.sections.map((section, position) => ({
    ...section,
    position,
    // The title is searched with the text, so a new title makes new chunks.
    hash: contentHash([document.title, section.section, section.status, section.text, section.asked ?? []]),
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
    `insert into clauses (id, document_id, section, status, position, line, text, hash, asked)
     select id, $2, section, status, position, line, text, hash, asked::jsonb
     from unnest($1::text[], $3::text[], $4::text[], $5::int[], $6::int[], $7::text[], $8::text[], $9::text[]) as given (id, section, status, position, line, text, hash, asked)
     on conflict (id) do update set document_id = excluded.document_id, section = excluded.section, status = excluded.status,
       position = excluded.position, line = excluded.line, text = excluded.text, hash = excluded.hash, asked = excluded.asked`,
    [
      ids,
      document.id,
      sections.map(({ section }) => section),
      sections.map(({ status }) => status),
      sections.map(({ position }) => position),
      sections.map(({ line }) => line),
      sections.map(({ text }) => text),
      sections.map(({ hash }) => hash),
      sections.map(({ asked }) => JSON.stringify(asked ?? [])),
    ],
  )
  await transaction.query('delete from chunks where clause_id = any($1)', [ids])
  const chunks = sections.flatMap(({ clause, section, text, asked }) =>
    chunkSection(text).map((piece, position) => ({
      clause,
      position,
      text: piece,
      terms: chunkTerms({ documentTitle: document.title, section, text: piece, asked: asked ?? [] }).join(' '),
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
