import { createHash } from 'node:crypto'
import { ReadableStream } from 'node:stream/web'
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider'
import { composeAnswer } from './compose-answer.ts'
import { planCalls } from './plan-calls.ts'
import { readTurn } from './read-turn.ts'

export const OFFLINE_MODEL_ID = 'offline'

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
const tokensOf = (value: unknown) => Math.ceil(JSON.stringify(value).length / 4)

/**
 * A deterministic model in this process. It plans tool calls by the intent of the question and words its answer
 * from what the tools returned, and from nothing else. It never repeats a call, so the tool loop always ends.
 */
export class OfflineModel implements LanguageModelV4 {
  readonly specificationVersion = 'v4' as const
  readonly provider = 'blueprint-copilot'
  readonly modelId = OFFLINE_MODEL_ID
  readonly supportedUrls = {}

  async doGenerate(options: LanguageModelV4CallOptions): Promise<LanguageModelV4GenerateResult> {
    options.abortSignal?.throwIfAborted()
    const turn = readTurn(options)
    const made = new Set(turn.results.map(({ name, input }) => hash([name, input])))
    const calls = turn.mayCall
      ? planCalls(turn).filter(({ name, input }) => turn.tools.has(name) && !made.has(hash([name, input])))
      : []
    const content: LanguageModelV4Content[] =
      calls.length > 0
        ? calls.map(({ name, input }, at) => ({
            type: 'tool-call',
            toolCallId: `call_${hash([turn.question, turn.results.length, at])}`,
            toolName: name,
            input: JSON.stringify(input),
          }))
        : [{ type: 'text', text: composeAnswer(turn) }]
    const reason = calls.length > 0 ? ('tool-calls' as const) : ('stop' as const)
    return {
      content,
      finishReason: { unified: reason, raw: reason },
      usage: {
        inputTokens: {
          total: tokensOf(options.prompt),
          noCache: undefined,
          cacheRead: undefined,
          cacheWrite: undefined,
        },
        outputTokens: { total: tokensOf(content), text: undefined, reasoning: undefined },
      },
      warnings: [],
    }
  }

  async doStream(options: LanguageModelV4CallOptions) {
    const { content, finishReason, usage } = await this.doGenerate(options)
    const parts: LanguageModelV4StreamPart[] = [{ type: 'stream-start', warnings: [] }]
    for (const [at, part] of content.entries()) {
      if (part.type === 'tool-call') parts.push(part)
      if (part.type !== 'text') continue
      parts.push({ type: 'text-start', id: `text-${at}` })
      for (const delta of part.text.match(/\S+\s*/g) ?? []) parts.push({ type: 'text-delta', id: `text-${at}`, delta })
      parts.push({ type: 'text-end', id: `text-${at}` })
    }
    parts.push({ type: 'finish', finishReason, usage })
    return { stream: ReadableStream.from(parts) as globalThis.ReadableStream<LanguageModelV4StreamPart> }
  }
}
