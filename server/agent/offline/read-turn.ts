import type { LanguageModelV4CallOptions, LanguageModelV4ToolResultPart } from '@ai-sdk/provider'

interface ToolResult {
  name: string
  input: unknown
  output: unknown
  failed: boolean
}

/** All that a stateless model needs to know of a turn: the question and what the tools have returned since. */
export interface OfflineTurn {
  question: string
  /** The day of the question, YYYY-MM-DD, as the instructions give it; undefined where they give none. */
  today: string | undefined
  results: ToolResult[]
  tools: Set<string>
  mayCall: boolean
}

/** Reads the turn from the prompt: everything after the last message of the person is this turn. */
export function readTurn({ prompt, tools, toolChoice }: LanguageModelV4CallOptions): OfflineTurn {
  const last = prompt.findLastIndex(({ role }) => role === 'user')
  const asked = prompt[last]
  const inputs = new Map<string, unknown>()
  const results: ToolResult[] = []
  for (const message of prompt.slice(last + 1)) {
    if (message.role === 'assistant') {
      for (const part of message.content) if (part.type === 'tool-call') inputs.set(part.toolCallId, part.input)
    } else if (message.role === 'tool') {
      for (const part of message.content) {
        if (part.type === 'tool-result') results.push(resultOf(part, inputs.get(part.toolCallId)))
      }
    }
  }
  return {
    question:
      asked?.role === 'user'
        ? asked.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')
        : '',
    today: todayIn(prompt),
    results,
    tools: new Set((tools ?? []).map(({ name }) => name)),
    mayCall: toolChoice?.type !== 'none',
  }
}

const resultOf = ({ toolName, output }: LanguageModelV4ToolResultPart, input: unknown): ToolResult => ({
  name: toolName,
  input,
  output: 'value' in output ? output.value : undefined,
  failed: output.type.startsWith('error') || output.type === 'execution-denied',
})

const TODAY = /\bToday is (\d{4}-\d\d-\d\d)\b/

const todayIn = (prompt: LanguageModelV4CallOptions['prompt']) =>
  prompt.flatMap((message) => (message.role === 'system' ? [TODAY.exec(message.content)?.[1]] : [])).find(Boolean)
