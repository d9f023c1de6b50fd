import type { Evidence } from '../domain/evidence.ts'
import { applyRule } from './apply-rule.ts'
import { listClients } from './list-clients.ts'
import { readClause } from './read-clause.ts'
import { readClient } from './read-client.ts'
import { searchBlueprints } from './search-blueprints.ts'
import type { ToolContext } from './tool-context.ts'

/** Everything that the agent may do. All of it reads; nothing here writes. */
export const createTools = (context: ToolContext) => ({
  search_blueprints: searchBlueprints(context),
  read_clause: readClause(context),
  apply_rule: applyRule(context),
  read_client: readClient(context),
  list_clients: listClients(context),
})

type Tools = ReturnType<typeof createTools>
export type ToolName = keyof Tools

export const emptyEvidence = (): Evidence => ({
  clauses: new Map(),
  conflicts: new Map(),
  findings: [],
  records: [],
  toolCalls: [],
})
