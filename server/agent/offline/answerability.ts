import { formOf } from '../../retrieval/question/question-form.ts'
import { wantedFigure } from '../../retrieval/question/wanted-figure.ts'
import type { QuestionKind } from './question-kind.ts'
import type { RankedStatement, ShownClause } from './rank-statements.ts'
import { LEFT_OPEN } from './statement-features.ts'
import type { KnownOpenPoint } from './turn-results.ts'

/** Why the blueprints do not answer: they are known to leave it open, a clause says so, or nothing speaks of it. */
export type Unanswered = { says: string; clause: string } | 'nothing-near'

interface Found {
  clauses: ShownClause[]
  /** From 0 to 1: the share of the question's words, by rarity, that the best clause holds. */
  coverage: number
  openPoint: KnownOpenPoint | undefined
}

/** What tells that a question is left open; each from 0 to 1. */
interface OpenSigns {
  /** How alike the question is to one that the blueprints are known to leave open. */
  knownOpen: number
  /** The same, where a clause of that open point is among the first three. */
  knownOpenHere: number
  /** How much of the question a statement holds that says that something is left open. */
  saidOpen: number
  /** The question asks for a figure, and how little of it the best statement with such a figure holds. */
  asksFigure: number
  lacksFigure: number
  /** No statement among the best holds a figure of the kind. */
  noFigureNear: number
  asksProduct: number
  /** The question asks how something is done: a clause on it nearly always helps. */
  asksHowTo: number
  /** How much of the question no statement holds, even with its heading. */
  uncovered: number
}

// Fitted on the development questions by logistic regression, and set to decline about one in thirty that has an answer.
const WEIGHTS: OpenSigns = {
  knownOpen: 3.6,
  knownOpenHere: 2,
  saidOpen: 1.7,
  asksFigure: 1.6,
  lacksFigure: 2,
  noFigureNear: 1.3,
  asksProduct: 3.6,
  asksHowTo: -1.5,
  uncovered: 2.8,
}
const DECLINE_FROM = 5.2
const COVERAGE_NEEDED = 0.35
const VERY_ALIKE = 0.6
const SAID_OF_THIS = 0.6
const FIRST = 6
const BEST_COVERING = 4
const READ = 40
const SENTENCE_WORDS = 28
// A question that brings two figures of its own wants them worked with; a level or stage is no figure.
const TWO_FIGURES =
  /(?<!\b(?:level|stage|goal|step|tier|band|phase) )(?<![\d-])\b\d[\d.,]*\b(?!-\d).*(?<!\b(?:level|stage|goal|step|tier|band|phase) )(?<![\d-])\b\d/i
// Of two questions in one, the figure answers only a part.
const TWO_QUESTIONS = /\b(and|or)\b.*\b(what|who|how|when|which|where|is it|does it)\b|\bwho\b.*\bwhen\b/i
const HOW_TO = /^\W*how (do|can|should|would|could|to)\b/i
const ASKS_MEANING = /\bmean(s|t|ing)?\b/i
// Many clauses note that they name no owner or date; that answers only who asked for one.
const OF_OWNERS = /\b(owner|due)\b/i

/** Whether the blueprints are known to leave this very question open. */
export const isKnownOpen = (openPoint: KnownOpenPoint | undefined): boolean =>
  openPoint !== undefined && openPoint.likeness >= VERY_ALIKE

/** Whether a question is left unanswered by what was found, and why; undefined where it is answered. */
export function unansweredBy(
  question: string,
  kind: QuestionKind,
  ranked: RankedStatement[],
  found: Found,
): Unanswered | undefined {
  if (ranked.length === 0 || found.coverage < COVERAGE_NEEDED) return 'nothing-near'
  const signs = openSigns(question, kind, ranked, found)
  const sum = Object.entries(WEIGHTS).reduce(
    (total, [sign, weight]) => total + weight * signs[sign as keyof OpenSigns],
    0,
  )
  if (sum < DECLINE_FROM) return undefined
  const { openPoint } = found
  const said = ranked.slice(0, FIRST).find((statement) => saysOpen(statement, kind) && statement.words < SENTENCE_WORDS)
  if (openPoint !== undefined && signs.knownOpen >= signs.saidOpen)
    return { says: openPoint.says, clause: openPoint.clauses[0]! }
  return said === undefined || said.covered < SAID_OF_THIS ? 'nothing-near' : { says: said.text, clause: said.clause }
}

/** Reads the signs off what was found. */
function openSigns(
  question: string,
  kind: QuestionKind,
  ranked: RankedStatement[],
  { clauses, openPoint }: Found,
): OpenSigns {
  const read = ranked.slice(0, READ)
  const covering = read.toSorted((a, b) => b.covered - a.covered).slice(0, BEST_COVERING)
  const figure = [TWO_FIGURES, TWO_QUESTIONS, ASKS_MEANING].some((form) => form.test(question))
    ? undefined
    : wantedFigure(question)
  const most = (statements: RankedStatement[], value: (statement: RankedStatement) => number) =>
    Math.max(0, ...statements.map(value))
  const holds = (statements: RankedStatement[]) => statements.some(({ text }) => figure!.isIn(text))
  const here = new Set(clauses.slice(0, 3).map(({ clause }) => clause))
  const knownOpen = openPoint?.likeness ?? 0
  return {
    knownOpen,
    knownOpenHere: openPoint?.clauses.some((clause) => here.has(clause)) === true ? knownOpen : 0,
    saidOpen: most(
      read.filter((statement) => saysOpen(statement, kind)),
      ({ covers }) => covers,
    ),
    asksFigure: figure === undefined ? 0 : 1,
    lacksFigure:
      figure === undefined
        ? 0
        : 1 -
          most(
            ranked.filter(({ text }) => figure.isIn(text)),
            ({ covered }) => covered,
          ),
    noFigureNear: figure === undefined ? 0 : (Number(!holds(ranked.slice(0, FIRST))) + Number(!holds(covering))) / 2,
    asksProduct: formOf(question) === 'product' ? 1 : 0,
    asksHowTo: HOW_TO.test(question) ? 1 : 0,
    uncovered: 1 - most(ranked.slice(0, 12), ({ covered }) => covered),
  }
}

const saysOpen = ({ text }: RankedStatement, kind: QuestionKind) =>
  LEFT_OPEN.test(text) && (kind.wantsOwner || kind.wantsTime || !OF_OWNERS.test(text))
