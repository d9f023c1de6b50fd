import { questionOf } from '../question-message.ts'
import { composeClient } from './compose-client.ts'
import { composeConflicts } from './compose-conflicts.ts'
import { composeFindings } from './compose-findings.ts'
import { composePortfolio } from './compose-portfolio.ts'
import { composeRefusal, isUnanswered } from './compose-refusal.ts'
import { decidedFindings } from './plan-calls.ts'
import { questionKindOf } from './question-kind.ts'
import { rankStatements, type RankedStatement } from './rank-statements.ts'
import type { OfflineTurn } from './read-turn.ts'
import { selectStatements } from './select-statements.ts'
import { coverageOf, shownClausesOf, touchedConflictsOf } from './turn-results.ts'

const WORDS_ALONE = 140
const WORDS_BESIDE = 60

/** Words an answer from what the tools returned: computed first, then disagreements, then what the clauses say. */
export function composeAnswer(turn: OfflineTurn): string {
  const question = questionOf(turn.question)
  const findings = decidedFindings(turn)
  const conflicts = touchedConflictsOf(turn)
  const records = [composeClient(turn, question), composePortfolio(turn, question)].filter(Boolean)
  const lead = [...records, composeFindings(findings), composeConflicts(conflicts)].filter(Boolean)

  const clauses = shownClausesOf(turn)
  const kind = questionKindOf(question)
  const ranked = rankStatements(question, kind, clauses)
  if (lead.length === 0 && isUnanswered(question, coverageOf(turn), ranked))
    return composeRefusal(question, ranked, clauses)
  if (records.length > 0) return lead.join('\n\n')

  const budget = lead.length === 0 ? WORDS_ALONE : WORDS_BESIDE
  const groups = selectStatements(ranked, clauses, kind, budget)
  return [...lead, ...groups.map(paragraph)].join('\n\n')
}

/** Statements of one clause: sentences run on, items and rows stand on lines of their own. */
function paragraph(statements: RankedStatement[]): string {
  const cite = ` [${statements[0]!.clause}]`
  const lines: string[] = []
  let running = ''
  for (const { text, kind } of statements) {
    if (kind === 'sentence') running = running === '' ? closed(text) : `${running} ${closed(text)}`
    else {
      if (running !== '') lines.push(running + cite)
      running = ''
      lines.push(`- ${text}${cite}`)
    }
  }
  if (running !== '') lines.push(running + cite)
  return lines.join('\n')
}

const closed = (text: string) => (/[.!?:]$/.test(text) ? text : `${text}.`)
