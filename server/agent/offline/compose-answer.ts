import { questionOf } from '../question-message.ts'
import { appliedFindings } from './applied-findings.ts'
import { isKnownOpen, unansweredBy } from './answerability.ts'
import { composeCapacity } from './compose-capacity.ts'
import { composeClient } from './compose-client.ts'
import { composeConflicts } from './compose-conflicts.ts'
import { composeDefinition } from './compose-definition.ts'
import { composeFindings } from './compose-findings.ts'
import { composeMissing } from './compose-missing.ts'
import { composeMaturity } from './compose-maturity.ts'
import { composePortfolio } from './compose-portfolio.ts'
import { composeRefusal } from './compose-refusal.ts'
import { composeStatements } from './compose-statements.ts'
import { inForceFirst } from './in-force-first.ts'
import { isOtherSum } from './is-other-sum.ts'
import { undecidedFindings } from './plan-calls.ts'
import { type QuestionKind, questionKindOf } from './question-kind.ts'
import { rankStatements } from './rank-statements.ts'
import type { OfflineTurn } from './read-turn.ts'
import { selectStatements } from './select-statements.ts'
import { wordsIn } from './statement-features.ts'
import { foundIn, shownClausesOf } from './turn-results.ts'

// A fact is looked up in a few lines; steps and comparisons need their rows.
const WORDS_FOR_A_FACT = 95
const WORDS_FOR_PARTS = 108
const WORDS_FOR_A_COMPARISON = 220
const WORDS_FOR_STEPS = 240
// What was computed needs no more than a line or two beside it.
const WORDS_FOR_COMPUTED = 90
const WORDS_LEFT_LEAST = 46
// A disagreement that was hardly asked for may not crowd out what was.
const ASKED_FOR = 0.6
const WORDS_LEFT_BESIDE = 80

/** Words an answer from what the tools returned: computed first, then disagreements, then what the clauses say. */
export function composeAnswer(turn: OfflineTurn): string {
  const question = questionOf(turn.question)
  const { findings, isMatched, isSum } = appliedFindings(turn, question)
  const found = foundIn(turn)
  const { conflicts, terms } = found
  const records = [
    composeClient(turn, question),
    composePortfolio(turn, question),
    composeCapacity(turn),
    composeMaturity(turn),
  ].filter(Boolean)
  const computed = [composeFindings(findings, question, turn.today), composeMissing(undecidedFindings(turn))]
  const told = composeConflicts(conflicts, question)
  const lead = [...records, ...computed].filter(Boolean)

  const clauses = shownClausesOf(turn)
  const kind = questionKindOf(question)
  const ranked = rankStatements(question, kind, clauses).filter((each) => !isOtherSum(each, findings, question))
  // A record answers, and a sum of several figures does; so does whatever else was computed, unless the very thing that
  // was asked is known to be open.
  const isComputed = isSum || (findings.length > 0 && !isKnownOpen(found.openPoint))
  if (records.length === 0 && !isComputed) {
    const unanswered = unansweredBy(question, kind, ranked, { ...found, clauses, findings })
    if (unanswered !== undefined) return composeRefusal(unanswered, clauses)
  }
  if (records.length > 0) return lead.join('\n\n')

  const definition = composeDefinition(question, kind, terms)
  const opening = [...lead, told, definition].filter(Boolean)
  const budget = budgetFor(kind)
  const most = isMatched && !kind.wantsParts ? Math.min(budget, WORDS_FOR_COMPUTED) : budget
  const isAside = conflicts.length > 0 && conflicts.every(({ alike }) => alike < ASKED_FOR)
  const left = Math.max(isAside ? WORDS_LEFT_BESIDE : WORDS_LEFT_LEAST, most - wordsIn(opening.join(' ')))
  const groups = selectStatements(ranked, left, kind)
  const { first, rest } = inForceFirst(groups, conflicts)
  return [...lead, composeStatements(first, kind), told, definition, composeStatements(rest, kind)]
    .filter(Boolean)
    .join('\n\n')
}

function budgetFor({ wantsSteps, wantsComparison, wantsParts }: QuestionKind) {
  if (wantsSteps) return WORDS_FOR_STEPS
  if (wantsComparison) return WORDS_FOR_A_COMPARISON
  return wantsParts ? WORDS_FOR_PARTS : WORDS_FOR_A_FACT
}
