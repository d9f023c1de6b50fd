import { chosenClientOf } from '../question-message.ts'
import { portfolioQuestionOf } from '../portfolio-question.ts'
import type { OfflineTurn } from './read-turn.ts'
import { composeCalls } from './records/compose-calls.ts'
import { composeClients } from './records/compose-clients.ts'
import { composeMeetingPlan } from './records/compose-meeting-plan.ts'

/** What the portfolio says to the question: calls to action, a plan of meetings, or the clients that fit; empty when it was not read. */
export function composePortfolio(turn: OfflineTurn, question: string): string {
  if (chosenClientOf(turn.question) !== undefined) return ''
  const asked = portfolioQuestionOf(question, undefined)
  if (asked?.kind === 'calls') return composeCalls(turn, asked)
  return asked?.kind === 'meetings' ? composeMeetingPlan(turn) : composeClients(turn, question)
}
