import { type Found, type OpenSigns, openSigns, saysOpen } from './open-signs.ts'
import type { QuestionKind } from './question-kind.ts'
import type { RankedStatement } from './rank-statements.ts'
import type { KnownOpenPoint } from './turn-results.ts'

/** Why the blueprints do not answer: they are known to leave it open, a clause says so, or nothing speaks of it. */
export type Unanswered = { says: string; clauses: string[] } | 'nothing-near'

// Fitted on development questions and on some of strangers to the trade by logistic regression, each open one also as if
// its open point were not known, and set to decline one in fifty that has an answer.
const WEIGHTS: OpenSigns = {
  openAhead: 3.5,
  openInWords: -3.5,
  answeredInWords: -1.2,
  openAheadInWords: 3.2,
  openNearest: 1,
  likelyOpen: 6,
  knownAnswered: -2,
  saidOpen: 0.2,
  asksFigure: 0.3,
  lacksFigure: 1.4,
  noFigureNear: 1.6,
  asksProduct: 1.7,
  uncovered: 2.4,
  lowCoverage: 2.4,
  computes: -0.7,
  unheard: 3.9,
}
const DECLINE_FROM = 3.2
const VERY_ALIKE = 0.75
// Below this the open point is as often about something else, and is no reason to give.
const ALIKE = 0.45
const SAID_OF_THIS = 0.6
const FIRST = 6
const SENTENCE_WORDS = 28

/** Whether the blueprints are known to leave this very question open. */
export const isKnownOpen = (openPoint: KnownOpenPoint | undefined): boolean =>
  openPoint !== undefined && Math.max(openPoint.likeness, openPoint.inWords) >= VERY_ALIKE

/** Whether a question is left unanswered by what was found, and why; undefined where it is answered. */
export function unansweredBy(
  question: string,
  kind: QuestionKind,
  ranked: RankedStatement[],
  found: Found,
): Unanswered | undefined {
  if (ranked.length === 0) return 'nothing-near'
  const signs = openSigns(question, kind, ranked, found)
  const sum = Object.entries(WEIGHTS).reduce(
    (total, [sign, weight]) => total + weight * signs[sign as keyof OpenSigns],
    0,
  )
  if (sum < DECLINE_FROM) return undefined
  const { openPoint } = found
  const said = ranked.slice(0, FIRST).find((statement) => saysOpen(statement, kind) && statement.words < SENTENCE_WORDS)
  if (openPoint !== undefined && openPoint.likeness >= Math.max(ALIKE, signs.saidOpen))
    return { says: openPoint.says, clauses: openPoint.clauses }
  return said === undefined || said.covered < SAID_OF_THIS
    ? 'nothing-near'
    : { says: said.text, clauses: [said.clause] }
}
