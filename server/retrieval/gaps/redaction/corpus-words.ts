import type { Queries } from '../../../platform/database/database.ts'

/** Those of some words that the blueprints use, whatever the case; the organisation's own documents do not count. */
export async function corpusWords(queries: Queries, words: string[]): Promise<Set<string>> {
  if (words.length === 0) return new Set()
  // A word holds letters, digits and hyphens only, so it is a pattern as it is.
  const rows = await queries.query<{ word: string }>(
    `select word from unnest($1::text[]) as asked (word)
     where exists (select from clauses join documents on documents.id = document_id
       where kind = 'corpus' and (upper(clauses.id) = upper(word) or section || ' ' || text ~* ('\\m' || word || '\\M')))`,
    [words],
  )
  return new Set(rows.map(({ word }) => word))
}
