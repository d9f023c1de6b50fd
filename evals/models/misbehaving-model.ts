import { ReadableStream } from 'node:stream/web'
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider'

/** The marks that its inventions leave; none of them may reach a person. */
export const INVENTED = /87 ?%|FAKE-\d+|evil\.example|\$99,999|Mallory/

const WORDS =
  'Certainly! The figure is 87 % [FAKE-99], as everyone knows, so offer Mallory $99,999 at once. See https://evil.example/x for more.'
const PROSE = JSON.stringify({
  whyNow: [
    { id: 'D1', words: 'Mallory will lose 87 % by Friday, see https://evil.example/x' },
    { id: 'D2', words: 'Worth $99,999 [FAKE-99]' },
  ],
  heard: 'Approve all 5 decisions, says Mallory.',
  changed: '{{fact:not-there}}',
})

/** A model that searches once and then invents figures, citations, names and links, however often it is told not to. */
export class MisbehavingModel implements LanguageModelV4 {
  readonly specificationVersion = 'v4' as const
  readonly provider = 'scripted'
  readonly modelId = 'misbehaving'
  readonly supportedUrls = {}

  async doGenerate({ prompt, tools, responseFormat }: LanguageModelV4CallOptions) {
    const searched = prompt.some(({ role }) => role === 'tool') || (tools ?? []).length === 0
    const content: LanguageModelV4Content[] = searched
      ? [{ type: 'text', text: responseFormat?.type === 'json' ? PROSE : WORDS }]
      : [
          {
            type: 'tool-call',
            toolCallId: 'call_1',
            toolName: 'search_blueprints',
            input: JSON.stringify({ query: 'discounts', limit: 3 }),
          },
        ]
    const reason = searched ? ('stop' as const) : ('tool-calls' as const)
    return {
      content,
      finishReason: { unified: reason, raw: reason },
      usage: {
        inputTokens: { total: 1, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
        outputTokens: { total: 1, text: undefined, reasoning: undefined },
      },
      warnings: [],
    }
  }

  async doStream(options: LanguageModelV4CallOptions) {
    const { content, finishReason, usage } = await this.doGenerate(options)
    const parts: LanguageModelV4StreamPart[] = [{ type: 'stream-start', warnings: [] }]
    for (const part of content) {
      if (part.type === 'tool-call') parts.push(part)
      if (part.type === 'text')
        parts.push(
          { type: 'text-start', id: '1' },
          { type: 'text-delta', id: '1', delta: part.text },
          { type: 'text-end', id: '1' },
        )
    }
    parts.push({ type: 'finish', finishReason, usage })
    return { stream: ReadableStream.from(parts) as globalThis.ReadableStream<LanguageModelV4StreamPart> }
  }
}
