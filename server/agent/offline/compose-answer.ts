import { questionOf } from '../question-message.ts'
import { unansweredBy } from './answerability.ts'
import { composeClient } from './compose-client.ts'
import { composeConflicts } from './compose-conflicts.ts'
import { composeDefinition } from './compose-definition.ts'
import { composeFindings } from './compose-findings.ts'
import { composePortfolio } from './compose-portfolio.ts'
import { composeRefusal } from './compose-refusal.ts'
import { composeStatements } from './compose-statements.ts'
import { decidedFindings } from './plan-calls.ts'
import { questionKindOf } from './question-kind.ts'
import { rankStatements } from './rank-statements.ts'
import type { OfflineTurn } from './read-turn.ts'
import { selectStatements } from './select-statements.ts'
import { wordsIn } from './statement-features.ts'
import { foundIn, shownClausesOf } from './turn-results.ts'

// A fact is looked up in a few lines; steps and comparisons need their rows.
const WORDS_FOR_A_FACT = 112
const WORDS_FOR_A_LIST = 190
const WORDS_LEFT_LEAST = 50

/** Words an answer from what the tools returned: computed first, then disagreements, then what the clauses say. */
export function composeAnswer(turn: OfflineTurn): string {
  const question = questionOf(turn.question)
  const findings = decidedFindings(turn)
  const { conflicts, terms, openPoint, coverage } = foundIn(turn)
  const records = [composeClient(turn, question), composePortfolio(turn, question)].filter(Boolean)
  const lead = [...records, composeFindings(findings), composeConflicts(conflicts)].filter(Boolean)

  const clauses = shownClausesOf(turn)
  const kind = questionKindOf(question)
  const ranked = rankStatements(question, kind, clauses)
  if (lead.length === 0) {
    const unanswered = unansweredBy(question, kind, ranked, { coverage, openPoint })
    if (unanswered !== undefined) return composeRefusal(unanswered, clauses)
  }
  if (records.length > 0) return lead.join('\n\n')

  const definition = composeDefinition(question, terms)
  const opening = [...lead, definition].filter(Boolean)
  const budget = kind.wantsSteps || kind.wantsComparison ? WORDS_FOR_A_LIST : WORDS_FOR_A_FACT
  const left = Math.max(WORDS_LEFT_LEAST, budget - wordsIn(opening.join(' ')))
  return [...opening, composeStatements(selectStatements(ranked, left), kind, ranked[0])].filter(Boolean).join('\n\n')
}
