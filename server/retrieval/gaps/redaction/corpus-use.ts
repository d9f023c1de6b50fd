import type { Queries } from '../../../platform/database/database.ts'

/**
 * In how many clauses of the blueprints each word stands, in any case; the id of a clause stands in it. The
 * organisation's own documents do not count: they may be about clients.
 */
export async function corpusUse(queries: Queries, words: string[]): Promise<Map<string, number>> {
  if (words.length === 0) return new Map()
  // A word holds letters, digits and hyphens only, so it is a pattern as it is.
  const rows = await queries.query<{ word: string; clauses: number }>(
    `select word, (select count(*)::int from clauses join documents on documents.id = document_id
       where kind = 'corpus' and (upper(clauses.id) = upper(word) or section || ' ' || text ~* ('\\m' || word || '\\M'))) as clauses
     from unnest($1::text[]) as asked (word)`,
    [words],
  )
  return new Map(rows.map(({ word, clauses }) => [word, clauses]))
}
