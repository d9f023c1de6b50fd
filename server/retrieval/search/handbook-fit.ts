import type { AskedLikeness } from '../index/asked-questions.ts'
import { FIT_TOTAL } from '../index/question-fit.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { ReadQuestion } from '../question/question-reader.ts'
import type { ClauseRow } from './clause-rows.ts'

/** What is added to the ranking of a clause, by name, and the most that it comes to. */
export interface Fit {
  partsOf(clause: ClauseRow): Record<string, number>
  total: number
  /** From 0 to 1 by clause: how alike the question is to those that the clause is known to answer. */
  alike: AskedLikeness
  /** The clauses that are most alike, best first. */
  known: string[]
}

// A clause that defines what the question names, or that stands in the document which it narrows itself to.
const DEFINES = 0.15
const IN_SCOPE = 0.1
// A question like it is known to be answered there.
const ASKED = 1
const KNOWN = 20

/** Nothing is added where the store holds no handbook: plain documents are ranked by their text alone. */
export const PLAIN: Fit = { partsOf: () => ({}), total: 0, alike: new Map(), known: [] }

/** How the clauses of a handbook fit a question: what of it they hold, define and are about. */
export async function fitToHandbook(
  index: SearchIndex,
  asked: string,
  { added, defining, documents }: ReadQuestion,
): Promise<Fit> {
  const [fit, alike] = await Promise.all([index.fitTo(asked), index.askedLikeness(asked, added)])
  return {
    partsOf: (row) => ({
      ...fit(row),
      asked: ASKED * (alike.get(row.clause) ?? 0),
      defines: defining.has(row.clause) ? DEFINES : 0,
      scope: documents.has(row.document) ? IN_SCOPE : 0,
    }),
    total: FIT_TOTAL + DEFINES + IN_SCOPE + ASKED,
    alike,
    known: [...alike]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, KNOWN)
      .map(([clause]) => clause),
  }
}
