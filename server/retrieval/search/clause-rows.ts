import type { Clause } from '../../domain/passage.ts'
import type { Queries } from '../../platform/database/database.ts'
import { CLAUSE_STATUS } from './clause-status.ts'

/** A clause as it is stored, with where it came from. */
export type ClauseRow = Clause & {
  kind: 'corpus' | 'own'
  /** Questions that it is known to answer. */
  asked: string[]
}

const SELECT = `select clauses.id as clause, clauses.document_id as document, documents.title as "documentTitle", documents.discipline, documents.layer, ${CLAUSE_STATUS} as status, clauses.section, clauses.line, clauses.text, clauses.asked, documents.kind
  from clauses join documents on documents.id = clauses.document_id`
// A single letter needs its hyphen: `a 5` is no clause.
const CLAUSE_ID = /\b([a-z]{2,4}[ -]?|[a-z]-)(t?)0*(\d{1,3})\b/gi
const DIGITS = [1, 2, 3]

export const readClauses = (queries: Queries, ids: string[]): Promise<ClauseRow[]> =>
  queries.query<ClauseRow>(`${SELECT} where clauses.id = any($1)`, [ids])

/** The clauses that a text names as people type them: `ENG-01`, `eng 1`, `eng01`. */
export async function idsNamedIn(queries: Queries, text: string): Promise<string[]> {
  const named = [...text.matchAll(CLAUSE_ID)].flatMap(([, letters, trigger, number]) =>
    DIGITS.map(
      (digits) =>
        `${letters!.replace(/[ -]$/, '').toUpperCase()}-${trigger!.toUpperCase()}${number!.padStart(digits, '0')}`,
    ),
  )
  if (named.length === 0) return []
  const rows = await queries.query<{ id: string }>('select id from clauses where id = any($1)', [named])
  return rows.map(({ id }) => id)
}

/** One clause by its id, as people type it, or undefined. */
export async function readClause(queries: Queries, id: string): Promise<Clause | undefined> {
  const [exact] = await queries.query<ClauseRow>(`${SELECT} where lower(clauses.id) = lower($1)`, [id.trim()])
  if (exact !== undefined) return shownClause(exact)
  const [like] = await idsNamedIn(queries, id.trim())
  if (like === undefined) return undefined
  const [row] = await readClauses(queries, [like])
  return row === undefined ? undefined : shownClause(row)
}

/** The clause alone, as it is shown. */
export const shownClause = ({ kind: _, asked: __, ...clause }: ClauseRow): Clause => clause
