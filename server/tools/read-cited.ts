import type { Evidence } from '../domain/evidence.ts'
import type { Retrieval } from '../retrieval/retrieval.ts'

/**
 * Reads the clauses that a result rests on, so that an answer can cite them. Returns those that are not in this
 * corpus: a rule may rest on a chapter that is not there, and what cannot be opened is not cited.
 */
export async function readCited(clauses: string[], retrieval: Retrieval, evidence: Evidence): Promise<string[]> {
  const uncitable: string[] = []
  for (const id of new Set(clauses)) {
    const clause = await retrieval.readClause(id)
    if (clause === undefined) uncitable.push(id)
    else evidence.clauses.set(clause.clause, clause)
  }
  return uncitable
}
