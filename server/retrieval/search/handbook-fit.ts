import type { KnownQuestions } from '../index/asked-questions.ts'
import { FIT_TOTAL } from '../index/question-fit.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { ReadQuestion } from '../question/question-reader.ts'
import type { ClauseRow } from './clause-rows.ts'

/** What is added to the ranking of a clause, by name, and the most that it comes to. */
export interface Fit {
  partsOf(clause: ClauseRow): Record<string, number>
  total: number
  /** The question most like what is asked that each clause is known to answer. */
  known: KnownQuestions
  /** The clauses whose questions are most alike, best first. */
  likely: string[]
}

// A clause that defines what the question names, or that stands in the document which it narrows itself to.
const DEFINES = 0.15
const IN_SCOPE = 0.1
// A question like it is known to be answered there.
const ASKED = 1
const LIKELY = 20

/** Nothing is added where the store holds no handbook: plain documents are ranked by their text alone. */
export const PLAIN: Fit = { partsOf: () => ({}), total: 0, known: new Map(), likely: [] }

/** How the clauses of a handbook fit a question: what of it they hold, define and are about. */
export async function fitToHandbook(
  index: SearchIndex,
  asked: string,
  { added, defining, documents }: ReadQuestion,
): Promise<Fit> {
  const [fit, known] = await Promise.all([index.fitTo(asked), index.knownQuestions(asked, added)])
  return {
    partsOf: (row) => ({
      ...fit(row),
      asked: ASKED * (known.get(row.clause)?.alike ?? 0),
      defines: defining.has(row.clause) ? DEFINES : 0,
      scope: documents.has(row.document) ? IN_SCOPE : 0,
    }),
    total: FIT_TOTAL + DEFINES + IN_SCOPE + ASKED,
    known,
    likely: [...known]
      .toSorted(([, a], [, b]) => b.alike - a.alike)
      .slice(0, LIKELY)
      .map(([clause]) => clause),
  }
}
