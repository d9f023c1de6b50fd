import type { Citation } from './citation.ts'
import type { Finding } from './finding.ts'

export interface ToolCall {
  tool: string
  input: unknown
  ok: boolean
}

export interface Usage {
  inputTokens: number
  outputTokens: number
}

/** What a person gets back for a question. */
export interface Answer {
  answer: string
  citations: Citation[]
  findings: Finding[]
  toolCalls: ToolCall[]
  /** True when the blueprints do not answer the question; `answer` then says so and names the nearest clauses. */
  declined: boolean
  /** The model that worded the answer; `offline` when no language model did. */
  model: string
  usage: Usage
  ms: number
  /** What a person should know of how the answer came about, e.g. that the model could not be reached. */
  notices: string[]
}
