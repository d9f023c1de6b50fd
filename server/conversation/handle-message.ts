import type { LanguageModelV4 } from '@ai-sdk/provider'
import { routeIntent } from '../agent/intent.ts'
import { toMessage } from '../agent/question-message.ts'
import type { OnStep } from '../agent/write-draft.ts'
import type { Answer } from '../domain/answer.ts'
import type { Records } from '../records/records.ts'
import type { ConflictLedger } from '../retrieval/conflict-ledger.ts'
import type { Gaps } from '../retrieval/gaps/gaps.ts'
import type { OpenPoints } from '../retrieval/open-points.ts'
import type { Glossary } from '../retrieval/question/glossary.ts'
import type { Retrieval } from '../retrieval/retrieval.ts'
import { emptyEvidence } from '../tools/index.ts'
import { keepUnanswered } from './keep-unanswered.ts'
import { readQuestion, type Message } from './read-question.ts'
import { toReply } from './to-reply.ts'
import { writeCheckedDraft } from './write-checked-draft.ts'

export interface Parts {
  retrieval: Retrieval
  ledger: ConflictLedger
  glossary: Glossary
  openPoints: OpenPoints
  records: Records
  /** Where questions that were not answered are kept; no tool can reach it. */
  gaps: Pick<Gaps, 'keep'>
  /** Undefined where no language model is set: the offline model answers. */
  model: LanguageModelV4 | undefined
}

export type HandleMessage = (message: Message, onStep?: OnStep, signal?: AbortSignal) => Promise<Answer>

/**
 * One turn, from a question to a reply that may be shown. What the model writes is checked against what the tools
 * returned; what fails goes back with the objections, and in the end the wording without a model takes its place.
 */
export function createHandleMessage({ model, gaps, ...parts }: Parts): HandleMessage {
  return async (message, onStep = () => {}, signal) => {
    const started = performance.now()
    const { question, client, people, asOf } = await readQuestion(message, parts.records)
    const intent = routeIntent(question, client, people)
    const context = () => ({ ...parts, question, asOf, client, evidence: emptyEvidence() })

    const draft = await writeCheckedDraft(
      { model, context, intent, onStep, signal, asked: toMessage(question, client) },
      question,
    )

    const answer = toReply(draft, Math.round(performance.now() - started))
    const { channel } = message
    if (answer.declined) await keepUnanswered(gaps, { question, channel, answer, evidence: draft.evidence })
    return answer
  }
}
