import type { QuestionKind } from './question-kind.ts'
import type { RankedStatement } from './rank-statements.ts'
import { LEFT_OPEN } from './statement-features.ts'
import type { KnownOpenPoint } from './turn-results.ts'
import { wantedFigure } from './wanted-figure.ts'

/** Why the blueprints do not answer: they are known to leave it open, a clause says so, or nothing speaks of it. */
export type Unanswered = { says: string; clause: string } | 'nothing-near'

interface Found {
  /** From 0 to 1: the share of the question's words, by rarity, that the best clause holds. */
  coverage: number
  openPoint: KnownOpenPoint | undefined
}

// Set on the development questions, to decline few that have an answer.
const SURELY_OPEN = 0.8
const COVERAGE_NEEDED = 0.4
const OF_THE_BEST = 0.75
const FIGURE_COVERS = 0.5
const AMONG_THE_BEST = 3
// Many clauses note that they name no owner or date; that answers only who asked for one.
const OF_OWNERS = /\b(owner|due)\b/i
const SENTENCE_WORDS = 28

/** Whether a question is left unanswered by what was found, and why; undefined where it is answered. */
export function unansweredBy(
  question: string,
  kind: QuestionKind,
  ranked: RankedStatement[],
  { coverage, openPoint }: Found,
): Unanswered | undefined {
  if (openPoint !== undefined && openPoint.likeness >= SURELY_OPEN)
    return { says: openPoint.says, clause: openPoint.clauses[0]! }
  if (ranked.length === 0 || coverage < COVERAGE_NEEDED) return 'nothing-near'
  const isFigure = wantedFigure(question)
  const lacksFigure =
    isFigure !== undefined && !ranked.some(({ text, covered }) => covered >= FIGURE_COVERS && isFigure(text))
  const said = ranked.find(
    (statement, at) =>
      at < AMONG_THE_BEST && saysOpen(statement, kind) && statement.score >= OF_THE_BEST * ranked[0]!.score,
  )
  if (lacksFigure && openPoint !== undefined) return { says: openPoint.says, clause: openPoint.clauses[0]! }
  if (lacksFigure && said !== undefined) return { says: said.text, clause: said.clause }
  return lacksFigure ? 'nothing-near' : undefined
}

const saysOpen = ({ text, words }: RankedStatement, kind: QuestionKind) =>
  LEFT_OPEN.test(text) && words < SENTENCE_WORDS && (kind.wantsOwner || kind.wantsTime || !OF_OWNERS.test(text))
