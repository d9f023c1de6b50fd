import { reasonOf } from '../agent/refusal.ts'
import type { Answer } from '../domain/answer.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Channel } from '../domain/unanswered-question.ts'
import type { Gaps } from '../retrieval/gaps/gaps.ts'

const NEAREST = 3

interface Unanswered {
  question: string
  channel: Channel | undefined
  answer: Answer
  evidence: Evidence
}

/** Hands a question that was not answered to the gaps. Never throws: who asked gets the answer, kept or not. */
export async function keepUnanswered(gaps: Pick<Gaps, 'keep'>, { question, channel, answer, evidence }: Unanswered) {
  const cited = answer.citations.map(({ clause }) => clause)
  const clauses = (cited.length > 0 ? cited : [...evidence.clauses.keys()]).slice(0, NEAREST)
  try {
    await gaps.keep({ text: question, channel, clauses, reason: reasonOf(answer.answer) })
  } catch {
    // Who reads the list of gaps meets the same trouble, and can mend it.
  }
}
