import type { UnansweredQuestion } from '../../../domain/unanswered-question.ts'
import type { Queries } from '../../../platform/database/database.ts'
import { maskNames } from './mask-names.ts'
import { type NameBook, type NamesOnRecord, toNameBook } from './name-book.ts'
import { redactQuestion } from './redact-question.ts'

/** An unanswered question without what it says of one client or person, and without the clauses that name one. */
export async function redactUnanswered(
  queries: Queries,
  question: UnansweredQuestion,
  onRecord: NamesOnRecord,
): Promise<UnansweredQuestion> {
  const names = toNameBook(onRecord)
  return {
    ...question,
    text: await redactQuestion(queries, question.text, names),
    clauses: await namingNobody(queries, question.clauses, names),
  }
}

// The id of a section of an own document holds words of its title, which may be a client's name.
async function namingNobody(queries: Queries, clauses: string[], names: NameBook): Promise<string[]> {
  const doubtful = clauses.filter((clause) => maskNames(clause, names, new Set()) !== clause)
  if (doubtful.length === 0) return clauses
  const shared = await queries.query<{ id: string }>(
    `select clauses.id from clauses join documents on documents.id = document_id where kind = 'corpus' and clauses.id = any($1)`,
    [doubtful],
  )
  return clauses.filter((clause) => !doubtful.includes(clause) || shared.some(({ id }) => id === clause))
}
