import type { SearchFilters } from '../../domain/passage.ts'
import type { Queries } from '../../platform/database/database.ts'
import { CLAUSE_STATUS } from './clause-status.ts'

/** The clauses that pass the filters, or undefined where there are none. A document without an audience is for all. */
export async function allowedClauses(
  queries: Queries,
  { document, discipline, status, clause, layer, audience }: SearchFilters = {},
): Promise<Set<string> | undefined> {
  const filters = [document, discipline, status, clause, layer, audience]
  if (filters.every((filter) => filter === undefined)) return undefined
  const rows = await queries.query<{ id: string }>(
    `select clauses.id from clauses join documents on documents.id = clauses.document_id
     where ($1::text is null or documents.id = $1) and ($2::text is null or documents.discipline = $2)
       and ($3::text is null or ${CLAUSE_STATUS} = $3) and ($4::text is null or upper(clauses.id) = upper($4))
       and ($5::text is null or documents.layer = $5)
       and ($6::text is null or audience = '{}' or exists (select from unnest(audience) as role where lower(role) = lower($6)))`,
    filters.map((filter) => filter ?? null),
  )
  return new Set(rows.map(({ id }) => id))
}
