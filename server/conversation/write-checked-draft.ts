import type { LanguageModelV4 } from '@ai-sdk/provider'
import { OfflineModel } from '../agent/offline/offline-model.ts'
import type { Intent } from '../agent/intent.ts'
import { isRefusal, REFUSAL } from '../agent/refusal.ts'
import { type AnswerDraft, type OnStep, writeDraft } from '../agent/write-draft.ts'
import type { Usage } from '../domain/answer.ts'
import { CopilotError } from '../domain/errors.ts'
import type { Evidence } from '../domain/evidence.ts'
import { checkAnswer } from '../guardrails/check-answer.ts'
import type { Objection } from '../guardrails/objection.ts'
import type { ToolContext } from '../tools/tool-context.ts'

export interface Turn {
  model: LanguageModelV4 | undefined
  /** A fresh context, with evidence of its own, for each model that tries. */
  context(): ToolContext
  intent: Intent
  onStep: OnStep
  /** Aborted when the person no longer waits. */
  signal: AbortSignal | undefined
  /** The person's message as the model sees it. */
  asked: string
}

export interface CheckedDraft {
  text: string
  declined: boolean
  evidence: Evidence
  model: string
  usage: Usage
  notices: string[]
}

const REPAIRS = 2
const offline = new OfflineModel()

/** A draft that has passed every check: the language model's within two repairs, else the one without a model. */
export async function writeCheckedDraft(turn: Turn, question: string): Promise<CheckedDraft> {
  if (turn.model === undefined) return writeOffline(turn, question, [])
  try {
    const draft = await write(turn, turn.model, question, REPAIRS)
    if ('text' in draft) return draft
    const notice = `The answer of the model ${turn.model.modelId} did not pass the checks (${namesOf(draft)}); this one was worded without it.`
    return await writeOffline(turn, question, [notice])
  } catch (error) {
    turn.signal?.throwIfAborted()
    // A wrong key is the person's to mend; anything else must not leave them without an answer.
    if (!(error instanceof CopilotError) || error.code !== 'model-unavailable') throw error
    return writeOffline(turn, question, [`${error.message} This answer was worded without it.`])
  }
}

/** The wording without a model. Should it ever fail a check, it says that nothing can be said rather than show it. */
async function writeOffline(turn: Turn, question: string, notices: string[]): Promise<CheckedDraft> {
  const draft = await write(turn, offline, question, 0)
  if ('text' in draft) return { ...draft, notices }
  const notice = `An answer was found but did not pass the checks (${namesOf(draft)}), so it is not shown.`
  return { ...emptyDraft(turn), notices: [...notices, notice] }
}

const emptyDraft = (turn: Turn) => ({
  text: `${REFUSAL} in a way that could be checked.`,
  declined: true,
  evidence: turn.context().evidence,
  model: offline.modelId,
  usage: { inputTokens: 0, outputTokens: 0 },
})

/** Drafts until one passes, at most `repairs` more times, each with the objections to the last; else the objections. */
async function write(
  turn: Turn,
  model: LanguageModelV4,
  question: string,
  repairs: number,
): Promise<CheckedDraft | Objection[]> {
  const context = turn.context()
  const usage: Usage = { inputTokens: 0, outputTokens: 0 }
  let messages: AnswerDraft['messages'] = [{ role: 'user', content: turn.asked }]
  let objections: Objection[] = []
  for (let attempt = 0; attempt <= repairs; attempt++) {
    const draft = await writeDraft(model, context, turn.intent, messages, turn.onStep, turn.signal)
    usage.inputTokens += draft.usage.inputTokens
    usage.outputTokens += draft.usage.outputTokens
    const declined = isRefusal(draft.text)
    objections = checkAnswer(draft.text, context.evidence, question, declined)
    if (objections.length === 0) {
      return { text: draft.text, declined, evidence: context.evidence, model: model.modelId, usage, notices: [] }
    }
    messages = [...draft.messages, { role: 'user', content: sendBack(objections) }]
  }
  return objections
}

const namesOf = (objections: Objection[]) => [...new Set(objections.map(({ check }) => check))].join(', ')

const sendBack = (objections: Objection[]) =>
  `The answer cannot be shown. Write it again, whole, with these mended:\n${objections.map(({ says }) => `- ${says}`).join('\n')}`
