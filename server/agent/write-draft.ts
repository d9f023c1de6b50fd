import type { LanguageModel, ModelMessage } from 'ai'
import type { Usage } from '../domain/answer.ts'
import type { ToolContext } from '../tools/tool-context.ts'
import { createAgent } from './agent.ts'
import type { Intent } from './intent.ts'
import { toModelTrouble } from './model-trouble.ts'
import { OFFLINE_MODEL_ID } from './offline/offline-model.ts'

export interface AnswerDraft {
  text: string
  usage: Usage
  /** What the model said and called, to go on from when a draft is sent back. */
  messages: ModelMessage[]
}

/** Told what the agent is doing while it works. */
export type OnStep = (step: { tool: string; input: unknown }) => void

/** Runs the tool loop once and collects its words. Throws `model-refused-key` or `model-unavailable`. */
export async function writeDraft(
  model: Exclude<LanguageModel, string>,
  context: ToolContext,
  intent: Intent,
  messages: ModelMessage[],
  onStep: OnStep,
  signal?: AbortSignal,
): Promise<AnswerDraft> {
  try {
    const result = await createAgent(model, context, intent).stream({
      messages,
      ...(signal === undefined ? {} : { abortSignal: signal }),
    })
    let text = ''
    for await (const part of result.stream) {
      if (part.type === 'error') throw part.error
      if (part.type === 'abort') throw new DOMException('The model did not answer in time.', 'TimeoutError')
      if (part.type === 'tool-call') onStep({ tool: part.toolName, input: part.input })
      // Words that come before a further tool call are thinking aloud; the answer is what the last step says.
      if (part.type === 'start-step') text = ''
      if (part.type === 'text-delta') text += part.text
    }
    if ((await result.finishReason) === 'error') throw new Error('The stream broke off.')
    const usage = await result.usage
    return {
      text: text.trim(),
      usage: { inputTokens: usage.inputTokens ?? 0, outputTokens: usage.outputTokens ?? 0 },
      messages: [...messages, ...(await result.responseMessages)],
    }
  } catch (error) {
    // The offline model is our own code: what goes wrong in it is our failure, not a provider's.
    if (model.modelId === OFFLINE_MODEL_ID) throw error
    throw toModelTrouble(error, model.modelId)
  }
}
