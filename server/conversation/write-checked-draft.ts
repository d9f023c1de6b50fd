import type { LanguageModelV4 } from '@ai-sdk/provider'
import { OfflineModel } from '../agent/offline/offline-model.ts'
import type { Intent } from '../agent/intent.ts'
import { isRefusal, REFUSAL } from '../agent/refusal.ts'
import { type AnswerDraft, type OnStep, writeDraft } from '../agent/write-draft.ts'
import type { Usage } from '../domain/answer.ts'
import { CopilotError } from '../domain/errors.ts'
import type { Evidence } from '../domain/evidence.ts'
import { checkAnswer } from '../guardrails/check-answer.ts'
import { passingParagraphs } from './passing-paragraphs.ts'
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
    const notice = `The answer of the model ${turn.model.modelId} did not pass the checks (${namesOf(draft.objections)}); this one was worded without it.`
    return await writeOffline(turn, question, [notice])
  } catch (error) {
    turn.signal?.throwIfAborted()
    // A wrong key is the person's to mend; anything else must not leave them without an answer.
    if (!(error instanceof CopilotError) || error.code !== 'model-unavailable') throw error
    return writeOffline(turn, question, [`${error.message} This answer was worded without it.`])
  }
}

/** The wording without a model: of what fails a check only the paragraphs that pass, or that nothing can be said. */
async function writeOffline(turn: Turn, question: string, notices: string[]): Promise<CheckedDraft> {
  const draft = await write(turn, offline, question, 0)
  if ('text' in draft) return { ...draft, notices }
  const { failed, objections, evidence, usage } = draft
  const text = passingParagraphs(failed, (part) => checkAnswer(part, evidence, question, isRefusal(failed)))
  if (text !== undefined) {
    const notice = `A part of the answer did not pass the checks (${namesOf(objections)}) and is left out.`
    return { text, declined: isRefusal(text), evidence, model: offline.modelId, usage, notices: [...notices, notice] }
  }
  const notice = `An answer was found but did not pass the checks (${namesOf(objections)}), so it is not shown.`
  return { ...emptyDraft(turn), notices: [...notices, notice] }
}

const emptyDraft = (turn: Turn) => ({
  text: `${REFUSAL} in a way that could be checked.`,
  declined: true,
  evidence: turn.context().evidence,
  model: offline.modelId,
  usage: { inputTokens: 0, outputTokens: 0 },
})

/** A draft that is not to be shown, and why. */
interface FailedDraft {
  failed: string
  objections: Objection[]
  evidence: Evidence
  usage: Usage
}

/** Drafts until one passes, at most `repairs` more times, each with the objections to the last; else the last one. */
async function write(
  turn: Turn,
  model: LanguageModelV4,
  question: string,
  repairs: number,
): Promise<CheckedDraft | FailedDraft> {
  const context = turn.context()
  const usage: Usage = { inputTokens: 0, outputTokens: 0 }
  let messages: AnswerDraft['messages'] = [{ role: 'user', content: turn.asked }]
  for (let attempt = 0; ; attempt++) {
    const draft = await writeDraft(model, context, turn.intent, messages, turn.onStep, turn.signal)
    usage.inputTokens += draft.usage.inputTokens
    usage.outputTokens += draft.usage.outputTokens
    const declined = isRefusal(draft.text)
    const objections = checkAnswer(draft.text, context.evidence, question, declined)
    if (objections.length === 0) {
      return { text: draft.text, declined, evidence: context.evidence, model: model.modelId, usage, notices: [] }
    }
    if (attempt === repairs) return { failed: draft.text, objections, evidence: context.evidence, usage }
    messages = [...draft.messages, { role: 'user', content: sendBack(objections) }]
  }
}

const namesOf = (objections: Objection[]) => [...new Set(objections.map(({ check }) => check))].join(', ')

const sendBack = (objections: Objection[]) =>
  `The answer cannot be shown. Write it again, whole, with these mended:\n${objections.map(({ says }) => `- ${says}`).join('\n')}`
