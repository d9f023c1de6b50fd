import type { ShownClause } from './clause-statements.ts'
import type { QuestionKind } from './question-kind.ts'
import type { StatementFeatures } from './statement-features.ts'
import { STATEMENT_WEIGHTS } from './statement-weights.ts'
import type { Statement } from './statements.ts'
import { weighStatements } from './weigh-statements.ts'

export type { ShownClause }

export interface RankedStatement extends Statement {
  clause: string
  section: string
  /** The title of the organisation's own document that says it, or undefined where the shared method does. */
  ownDocument: string | undefined
  words: number
  /** Its index terms. */
  terms: Set<string>
  /** The words of the question that its heading holds and it does not. */
  onlyInHeading: Set<string>
  /** How well it answers, comparable within one question. */
  score: number
  /** The share of the question's words, by rarity, that it holds itself. */
  covers: number
  /** The same with its heading, its document's title and the sentence before its list. */
  covered: number
}

/** Scores the statements of the first clauses against a question, best first. */
export const rankStatements = (question: string, kind: QuestionKind, clauses: ShownClause[]): RankedStatement[] =>
  weighStatements(question, kind, clauses)
    .map(({ statement, features }) => ({ ...statement, score: scoreOf(features) }))
    .toSorted((a, b) => b.score - a.score)

const scoreOf = (features: StatementFeatures) =>
  Object.entries(STATEMENT_WEIGHTS).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof StatementFeatures],
    0,
  )
