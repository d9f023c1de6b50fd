import type { Conflict, Finding } from './finding.ts'
import type { Clause } from './passage.ts'
import type { ToolCall } from './answer.ts'

/** Everything that the tools returned in one turn: the only ground an answer may stand on. */
export interface Evidence {
  clauses: Map<string, Clause>
  conflicts: Map<string, Conflict>
  findings: Finding[]
  /** Records that were read, as they were shown to the model. */
  records: unknown[]
  toolCalls: ToolCall[]
}
