import { formOf } from '../../retrieval/question/question-form.ts'
import { wantedExpansion } from '../../retrieval/question/wanted-expansion.ts'
import { wantedFigure } from '../../retrieval/question/wanted-figure.ts'
import { coverageIn } from './question-coverage.ts'
import type { QuestionKind } from './question-kind.ts'
import type { RankedStatement, ShownClause } from './rank-statements.ts'
import { LEFT_OPEN } from './statement-features.ts'
import type { DefinedTerm, KnownOpenPoint } from './turn-results.ts'

/** What tells that a question is left open; each from 0 to 1. */
export interface OpenSigns {
  /** How far the question is more like one that is known to be left open than like one that is known to be answered. */
  openAhead: number
  /** How like, word by word, it is to a question that is known to be open, and to one that is known to be answered. */
  openInWords: number
  answeredInWords: number
  /** How far it is more like the first. */
  openAheadInWords: number
  /** No question that is known to be answered is so like it. */
  openNearest: number
  /** How likely it is open by its wording. */
  likelyOpen: number
  /** How alike it is to a question that one of the clauses is known to answer. */
  knownAnswered: number
  /** How much of the question a statement holds that says that something is left open. */
  saidOpen: number
  /** The question asks for a figure or what an abbreviation stands for, and how little of it the best statement that has it speaks of. */
  asksFigure: number
  lacksFigure: number
  /** No statement among the best has it. */
  noFigureNear: number
  asksProduct: number
  /** How much of the question no statement speaks of. */
  uncovered: number
  /** How far the best clause stays below half of the question's words, by rarity. */
  lowCoverage: number
  /** A rule works with a figure of it. */
  computes: number
  /** How much of the question stands in no text at all; it counts less where the question names a defined term. */
  unheard: number
}

const FIRST = 6
const BEST_COVERING = 4
const BEST = 12
const READ = 40
const HALF = 0.5
const NAMED = 0.5
const QUITE_ALIKE = 0.6
const CLEARLY = 0.3
const NEARLY = 0.1
// A question that brings two figures of its own wants them worked with; a level or stage is no figure.
const TWO_FIGURES =
  /(?<!\b(?:level|stage|goal|step|tier|band|phase) )(?<![\d-])\b\d[\d.,]*\b(?!-\d).*(?<!\b(?:level|stage|goal|step|tier|band|phase) )(?<![\d-])\b\d/i
// Of two questions in one, the figure answers only a part.
const TWO_QUESTIONS = /\b(and|or)\b.*\b(what|whom?|how|when|which|where|is it|does it)\b|\bwho\b.*\bwhen\b/i
const ASKS_MEANING = /\bmean(s|t|ing)?\b/i
// Many clauses note that they name no owner or date; that answers only who asked for one.
const OF_OWNERS = /\b(owner|due)\b/i

/** What was found for a question. */
export interface Found {
  clauses: ShownClause[]
  /** From 0 to 1: the share of the question's words, by rarity, that the best clause holds. */
  coverage: number
  /** From 0 to 1: the share of its words that stand in no text at all. */
  unheard: number
  openPoint: KnownOpenPoint | undefined
  /** From 0 to 1: how like the question is to one that is known to be answered. */
  asked: number
  /** From 0 to 1: how likely the question is open by its wording. */
  likelyOpen: number
  findings: unknown[]
  /** The terms that the question names, with their meaning. */
  terms: DefinedTerm[]
}

/** Reads the signs off a question, the statements that were found for it and the open point nearest to it. */
export function openSigns(
  question: string,
  kind: QuestionKind,
  ranked: RankedStatement[],
  { clauses, coverage, unheard, openPoint, asked, likelyOpen, findings, terms }: Found,
): OpenSigns {
  const form = formOf(question)
  const isWantedIn = wantedIn(question, terms)
  const coveredBy = coverageIn(question, ranked, clauses)
  const uncoveredBy = (statements: RankedStatement[]) => 1 - Math.max(0, ...statements.map(coveredBy))
  const covering = ranked
    .slice(0, READ)
    .toSorted((a, b) => b.covered - a.covered)
    .slice(0, BEST_COVERING)
  const answered = clauses.flatMap(({ known }) => (known === undefined || known.open ? [] : [known]))
  const knownAnswered = mostAlike(answered)
  const lacks = (statements: RankedStatement[]) => Number(!statements.some(({ text }) => isWantedIn?.(text)))
  return {
    openAhead: aheadOf(openPoint?.likeness ?? 0, knownAnswered),
    openInWords: openPoint?.inWords ?? 0,
    answeredInWords: asked,
    openAheadInWords: Math.max(0, (openPoint?.inWords ?? 0) - asked),
    openNearest: (openPoint?.inWords ?? 0) > Math.max(asked, knownAnswered) ? 1 : 0,
    likelyOpen,
    knownAnswered,
    saidOpen: Math.max(
      0,
      ...ranked
        .slice(0, READ)
        .filter((statement) => saysOpen(statement, kind))
        .map(({ covers }) => covers),
    ),
    asksFigure: isWantedIn === undefined ? 0 : 1,
    lacksFigure: isWantedIn === undefined ? 0 : uncoveredBy(ranked.filter(({ text }) => isWantedIn(text))),
    noFigureNear: isWantedIn === undefined ? 0 : (lacks(ranked.slice(0, FIRST)) + lacks(covering)) / 2,
    asksProduct: form === 'product' ? 1 : 0,
    uncovered: uncoveredBy(ranked.slice(0, BEST)),
    lowCoverage: Math.max(0, HALF - coverage),
    computes: findings.length > 0 ? 1 : 0,
    unheard: terms.length === 0 ? unheard : unheard * NAMED,
  }
}

const mostAlike = (questions: { alike: number }[]) => Math.max(0, ...questions.map(({ alike }) => alike))

/** From 0 to 1: counted only where an open point is much alike, and in full where it is clearly more so than any answer. */
const aheadOf = (open: number, answered: number) =>
  open < QUITE_ALIKE ? 0 : (2 * (open - HALF) * Math.min(CLEARLY, Math.max(0, open - answered + NEARLY))) / CLEARLY

/** Whether a statement says that what a question of this kind asks for is left open; in a row that is one cell of many. */
export const saysOpen = ({ text, kind: form }: RankedStatement, kind: QuestionKind): boolean =>
  form !== 'row' && LEFT_OPEN.test(text) && (kind.wantsOwner || kind.wantsTime || !OF_OWNERS.test(text))

/** A test for texts that hold what a question asks for, where that can be told from a text alone. */
function wantedIn(question: string, terms: DefinedTerm[]): ((text: string) => boolean) | undefined {
  if ([TWO_FIGURES, TWO_QUESTIONS, ASKS_MEANING].some((form) => form.test(question))) return undefined
  return wantedExpansion(question, terms) ?? wantedFigure(question)?.isIn
}
