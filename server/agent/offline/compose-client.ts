import { chosenClientOf } from '../question-message.ts'
import { clientQuestionOf } from '../client-question.ts'
import type { OfflineTurn } from './read-turn.ts'
import { composeChange } from './records/compose-change.ts'
import { composeDue } from './records/compose-due.ts'
import { composeIndices } from './records/compose-indices.ts'
import { composeLacking } from './records/compose-lacking.ts'
import { composeMeetingPlan } from './records/compose-meeting-plan.ts'
import { composeNext } from './records/compose-next.ts'
import { composeOpen } from './records/compose-open.ts'
import { composeOverview } from './records/compose-overview.ts'
import { composeRenewal } from './records/compose-renewal.ts'
import { composeRisk } from './records/compose-risk.ts'
import { composeWhy } from './records/compose-why.ts'

/** What the records of the chosen client say to the question; empty when none was chosen or it is not about the client. */
export function composeClient(turn: OfflineTurn, question: string): string {
  if (chosenClientOf(turn.question) === undefined) return ''
  const asked = clientQuestionOf(question)
  switch (asked.kind) {
    case 'why':
      return composeWhy(turn, asked.dimensions, asked.colour)
    case 'change':
      return composeChange(turn, asked.colour)
    case 'due':
      return composeDue(turn, asked.meeting)
    case 'meetings':
      return composeMeetingPlan(turn)
    case 'open':
      return composeOpen(turn)
    case 'next':
      return composeNext(turn)
    case 'renewal':
      return composeRenewal(turn)
    case 'risk':
      return composeRisk(turn)
    case 'missing':
      return composeLacking(turn)
    case 'indices':
      return composeIndices(turn)
    case 'overview':
      return composeOverview(turn, question)
    case 'method':
      return ''
  }
}
