import { analyse } from '../../retrieval/analyse.ts'
import { subjectOf } from '../../retrieval/subject-of.ts'
import type { QuestionKind } from './question-kind.ts'
import { type Statement, statementsOf } from './statements.ts'

/** A clause as the search tool showed it. */
export interface ShownClause {
  clause: string
  section: string
  documentTitle: string
  score: number
  text: string
}

export interface RankedStatement extends Statement {
  clause: string
  /** How well it answers, comparable within one question. */
  score: number
  /** The question's words that it holds, itself or through its heading. */
  covers: Set<string>
}

const HEADING_WEIGHT = 0.45
const LENGTH_FREE_WORDS = 30

/** Scores every statement of the clauses against a question, best first. */
export function rankStatements(question: string, kind: QuestionKind, clauses: ShownClause[]): RankedStatement[] {
  const asked = new Set(subjectOf(question))
  const candidates = clauses.flatMap((clause) =>
    statementsOf(clause.text).map((statement) => ({
      statement,
      clause,
      own: new Set(analyse(statement.text)),
      around: new Set(analyse(`${clause.section} ${clause.documentTitle} ${statement.lead}`)),
    })),
  )
  const weight = weightsOf(
    asked,
    candidates.map(({ own, around }) => own.union(around)),
  )
  const bestClause = Math.max(...clauses.map(({ score }) => score), Number.MIN_VALUE)

  return candidates
    .map(({ statement, clause, own, around }) => {
      const direct = asked.intersection(own)
      const indirect = asked.intersection(around).difference(own)
      const words = statement.text.split(' ').length
      const matched = sum(direct, weight) + HEADING_WEIGHT * sum(indirect, weight)
      const score =
        (matched * bonusOf(statement.text, kind) * (0.4 + 0.6 * (clause.score / bestClause))) /
        Math.max(1, words / LENGTH_FREE_WORDS) ** 0.5
      return { ...statement, clause: clause.clause, score, covers: direct.union(indirect) }
    })
    .toSorted((a, b) => b.score - a.score)
}

/** A word that few statements hold tells more than one that all hold. */
function weightsOf(asked: Set<string>, texts: Set<string>[]) {
  return new Map(
    [...asked].map((word) => {
      const holding = texts.filter((text) => text.has(word)).length
      return [word, Math.log(1 + texts.length / (holding + 0.5))]
    }),
  )
}

const sum = (words: Set<string>, weight: Map<string, number>) =>
  [...words].reduce((total, word) => total + (weight.get(word) ?? 0), 0)

function bonusOf(text: string, kind: QuestionKind) {
  let bonus = 1
  if (kind.wantsNumber && /\d/.test(text)) bonus += 0.3
  if (kind.wantsOwner && /\b(owner|owns|own|accountable|responsible|leads?|led by|run by)\b/i.test(text)) bonus += 0.35
  if (
    kind.wantsTime &&
    /\b(\d+ ?(h|hours?|days?|weeks?|months?|minutes?)|monthly|quarterly|annual\w*|weekly|semi-annual\w*|due)\b/i.test(
      text,
    )
  )
    bonus += 0.3
  if (kind.wantsReason && /\b(because|so that|since|why)\b/i.test(text)) bonus += 0.15
  return bonus
}
