import type { Database } from '../../platform/database/database.ts'
import type { SourceDocument } from '../corpus/section.ts'
import { editionOf } from '../index/store-document.ts'

/**
 * Notes that the corpus now is this edition, with the edition of each of its documents; where it already was, nothing
 * is written. The edition in force is the one noted last, also where it comes again after another one.
 */
export async function recordEdition(database: Database, edition: string, documents: SourceDocument[]): Promise<void> {
  const [latest] = await database.query<{ edition: string }>(
    'select edition from corpus_editions order by indexed_at desc limit 1',
  )
  if (latest?.edition === edition) return
  const parts = Object.fromEntries(documents.map((document) => [document.id, editionOf(document)]))
  await database.transaction(async (transaction) => {
    // Documents that were indexed before editions were kept have none yet.
    const kept = await transaction.query<{ id: string; edition: string }>(
      'select document_id as id, edition from document_editions where document_id = any($1)',
      [Object.keys(parts)],
    )
    const stored = new Set(kept.map((each) => `${each.id} ${each.edition}`))
    for (const document of documents.filter(({ id }) => !stored.has(`${id} ${parts[id]}`))) {
      await transaction.query(
        'insert into document_editions (document_id, edition, content) values ($1, $2, $3::jsonb)',
        [document.id, parts[document.id], JSON.stringify(document)],
      )
    }
    await transaction.query(
      `insert into corpus_editions (edition, documents, indexed_at)
       select $1, $2::jsonb, greatest(now(), max(indexed_at) + interval '1 microsecond') from corpus_editions
       on conflict (edition) do update set documents = excluded.documents, indexed_at = excluded.indexed_at`,
      [edition, JSON.stringify(parts)],
    )
  })
}
