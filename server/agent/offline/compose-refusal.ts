import { REFUSAL } from '../refusal.ts'
import type { Unanswered } from './answerability.ts'
import type { ShownClause } from './rank-statements.ts'

const NEAREST = 3

/** One sentence that says that there is no answer, with the clause that leaves it open or the nearest ones. */
export function composeRefusal(unanswered: Unanswered, clauses: ShownClause[]): string {
  if (unanswered !== 'nothing-near') {
    const cited = unanswered.clauses.map((clause) => `[${clause}]`).join(' ')
    return `${REFUSAL}: ${unanswered.says.replace(/\.$/, '')} ${cited}.`
  }
  const nearest = clauses.slice(0, NEAREST).map(({ clause, section }) => `${section} [${clause}]`)
  return nearest.length === 0 ? `${REFUSAL}.` : `${REFUSAL}; the nearest clauses are ${nearest.join(', ')}.`
}
