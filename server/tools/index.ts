import type { Evidence } from '../domain/evidence.ts'
import { applyRule } from './apply-rule.ts'
import { assessMaturity } from './assess-maturity.ts'
import { explainRule } from './explain-rule.ts'
import { findRules } from './find-rules.ts'
import { listCalls } from './list-calls.ts'
import { listClients } from './list-clients.ts'
import { planMeetings } from './plan-meetings.ts'
import { planCapacity } from './plan-capacity.ts'
import { readClause } from './read-clause.ts'
import { readMonths } from './read-months.ts'
import { readClient } from './read-client.ts'
import { searchBlueprints } from './search-blueprints.ts'
import type { ToolContext } from './tool-context.ts'

/** Everything that the agent may do. All of it reads; nothing here writes. */
export const createTools = (context: ToolContext) => ({
  search_blueprints: searchBlueprints(context),
  read_clause: readClause(context),
  find_rules: findRules(),
  apply_rule: applyRule(context),
  assess_maturity: assessMaturity(context),
  read_client: readClient(context),
  read_months: readMonths(context),
  explain_rule: explainRule(context),
  list_clients: listClients(context),
  list_calls: listCalls(context),
  plan_capacity: planCapacity(context),
  plan_meetings: planMeetings(context),
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
