import type { KnownQuestions } from '../index/asked-questions.ts'
import { FIT_TOTAL } from '../index/question-fit.ts'
import { type ClauseParts, type SearchIndex, TEXT_TOTAL } from '../index/search-index.ts'
import type { ReadQuestion } from '../question/question-reader.ts'
import type { ClauseRow } from './clause-rows.ts'

/** What makes the ranking of a clause, by name. */
type Parts = Record<string, number>

/** How the ranking of a clause is made of what its text won and of what fits a handbook. */
export interface Fit {
  partsOf(clause: ClauseRow, textParts: Parts): Parts
  /** The most that the parts come to. */
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
// Where it is known what people ask, what a text index guesses tells less; chosen like the shares of a fit.
const OF_TEXT: Partial<Record<keyof ClauseParts, number>> = {
  words: 0.7,
  feedback: 0.3,
  meaning: 0.7,
  proximity: 1.4,
  register: 0.7,
}

/** Nothing is added where the store holds no handbook: plain documents are ranked by their text alone. */
export const PLAIN: Fit = { partsOf: (_, textParts) => textParts, total: TEXT_TOTAL, known: new Map(), likely: [] }

/** How the clauses of a handbook fit a question: what of it they hold, define and are about. */
export async function fitToHandbook(
  index: SearchIndex,
  asked: string,
  { added, defining, documents }: ReadQuestion,
): Promise<Fit> {
  const [fit, known] = await Promise.all([index.fitTo(asked), index.knownQuestions(asked, added)])
  return {
    partsOf: (row, textParts) => ({
      ...weighed(textParts),
      ...fit(row),
      asked: ASKED * (known.get(row.clause)?.alike ?? 0),
      defines: defining.has(row.clause) ? DEFINES : 0,
      scope: documents.has(row.document) ? IN_SCOPE : 0,
    }),
    total: TEXT_TOTAL + FIT_TOTAL + DEFINES + IN_SCOPE + ASKED,
    known,
    likely: [...known]
      .toSorted(([, a], [, b]) => b.alike - a.alike)
      .slice(0, LIKELY)
      .map(([clause]) => clause),
  }
}

const weighed = (textParts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(textParts).map(([part, value]) => [part, value * (OF_TEXT[part as keyof ClauseParts] ?? 1)]),
  )
