import { formOf } from '../../retrieval/question/question-form.ts'
import { questionOf } from '../question-message.ts'
import { appliedFindings } from './applied-findings.ts'
import { isKnownOpen, unansweredBy } from './answerability.ts'
import { composeCapacity } from './compose-capacity.ts'
import { composeClient } from './compose-client.ts'
import { composeConflicts } from './compose-conflicts.ts'
import { composeDefinition } from './compose-definition.ts'
import { composeFindings, composeMissing } from './compose-findings.ts'
import { composeMaturity } from './compose-maturity.ts'
import { composePortfolio } from './compose-portfolio.ts'
import { composeRefusal } from './compose-refusal.ts'
import { composeStatements } from './compose-statements.ts'
import { undecidedFindings } from './plan-calls.ts'
import { questionKindOf } from './question-kind.ts'
import { rankStatements } from './rank-statements.ts'
import type { OfflineTurn } from './read-turn.ts'
import { selectStatements } from './select-statements.ts'
import { wordsIn } from './statement-features.ts'
import { foundIn, shownClausesOf } from './turn-results.ts'

// A fact is looked up in a few lines; steps and comparisons need their rows.
export const B = { least: 40, fact: 94, parts: 125, steps: 250 }
// What was computed needs no more than a line or two beside it.
const WORDS_FOR_COMPUTED = 90


/** Words an answer from what the tools returned: computed first, then disagreements, then what the clauses say. */
export function composeAnswer(turn: OfflineTurn): string {
  const question = questionOf(turn.question)
  const { findings, isMatched, isSum } = appliedFindings(turn, question)
  const { conflicts, terms, openPoint, coverage, unheard } = foundIn(turn)
  const records = [
    composeClient(turn, question),
    composePortfolio(turn, question),
    composeCapacity(turn),
    composeMaturity(turn),
  ].filter(Boolean)
  const computed = [composeFindings(findings), composeMissing(undecidedFindings(turn))]
  const lead = [...records, ...computed, composeConflicts(conflicts)].filter(Boolean)

  const clauses = shownClausesOf(turn)
  const kind = questionKindOf(question)
  const ranked = rankStatements(question, kind, clauses)
  // A sum of several figures answers. What else was computed or is disputed does too, unless the very thing that was
  // asked is known to be open; no disagreement
  // names a product.
  const settled =
    records.length > 0 ||
    isSum ||
    (!isKnownOpen(openPoint) && (findings.length > 0 || (conflicts.length > 0 && formOf(question) !== 'product')))
  if (!settled) {
    const unanswered = unansweredBy(question, kind, ranked, { clauses, coverage, unheard, openPoint, terms })
    if (unanswered !== undefined) return composeRefusal(unanswered, clauses)
  }
  if (records.length > 0) return lead.join('\n\n')

  const definition = composeDefinition(question, kind, terms)
  const opening = [...lead, definition].filter(Boolean)
  const budget =
    kind.wantsSteps || kind.wantsComparison ? B.steps : kind.wantsParts ? B.parts : B.fact
  const most = isMatched && !kind.wantsParts ? Math.min(budget, WORDS_FOR_COMPUTED) : budget
  const left = Math.max(B.least, most - wordsIn(opening.join(' ')))
  return [...opening, composeStatements(selectStatements(ranked, left, kind), kind)].filter(Boolean).join('\n\n')
}
