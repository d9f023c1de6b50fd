import type { Queries } from '../../platform/database/database.ts'
import type { DocumentEdition, DocumentRecord, DocumentSummary } from './document-record.ts'

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const PRESENT = `select documents.id, title, layer, status, audience, left(hash, 12) as edition, ${instant('stored_at')} as "storedAt",
    (select count(*)::int from clauses where document_id = documents.id) as sections,
    case kind when 'own' then 'ingested' else kind end as "from", path as file, null as "removedAt"
  from documents left join document_editions kept on kept.document_id = documents.id and kept.edition = left(hash, 12)`

const REMOVED = `select id, content->>'title' as title, layer, status, audience, edition, ${instant('stored_at')} as "storedAt",
    jsonb_array_length(content->'sections') as sections, 'ingested' as "from", path as file, ${instant('removed_at')} as "removedAt"
  from removed_documents join document_editions using (edition) where document_id = id`

/** The documents that are there, the corpus first, by id; or those that were removed, the latest first. */
export const listDocuments = (queries: Queries, { removed }: { removed: boolean }): Promise<DocumentSummary[]> =>
  queries.query(removed ? `${REMOVED} order by removed_at desc, id` : `${PRESENT} order by kind, id`)

/** One document, there or removed, by its id in any case; or undefined. */
export async function findDocument(queries: Queries, id: string): Promise<DocumentRecord | undefined> {
  const [found] = await queries.query<DocumentSummary>(
    `select * from (${PRESENT} union all ${REMOVED}) as known where lower(id) = lower($1)`,
    [id.trim()],
  )
  if (found === undefined) return undefined
  const editions = await queries.query<DocumentEdition>(
    `select edition, ${instant('stored_at')} as "storedAt", content->>'title' as title,
       jsonb_array_length(content->'sections') as sections, edition = $2 and $3::text is null as "inForce"
     from document_editions where document_id = $1 order by stored_at desc`,
    [found.id, found.edition, found.removedAt],
  )
  return { ...found, editions }
}
