import type { ToolName } from '../tools/index.ts'
import { portfolioQuestionOf } from './portfolio-question.ts'

export type Intent = 'blueprint' | 'client' | 'portfolio'

/** The tools of each intent, fixed before the model reads anything that a person did not type as the question. */
export const TOOLS_OF: Record<Intent, ToolName[]> = {
  blueprint: ['search_blueprints', 'read_clause', 'find_rules', 'apply_rule', 'assess_maturity'],
  client: [
    'search_blueprints',
    'read_clause',
    'find_rules',
    'apply_rule',
    'read_client',
    'read_months',
    'explain_rule',
    'list_calls',
    'plan_meetings',
  ],
  portfolio: [
    'search_blueprints',
    'read_clause',
    'find_rules',
    'apply_rule',
    'list_clients',
    'list_calls',
    'plan_capacity',
    'plan_meetings',
  ],
}

// "Which clients get a vCIO?" and "my clients ignore reports" ask the blueprints; "which of our clients are red?" the records.
const PORTFOLIO = [
  /\b(our|my) (portfolio|book)\b/i,
  /\b(which|what|who|how many|list|show|any|all|one|are|is)( me)?( all)?( of)?( the)? (our|my) (clients|accounts)\b/i,
  /\b(list|show)( me)?( all)?( the)? (clients|accounts)\b/i,
  /\b(which|what|how many)( of)?( the)? (clients|accounts) (are|is|have|has) (currently )?(red|yellow|green|gated|overdue|at risk|on the watchlist|unknown|blocked|a red|an open|((an?|the|no|any) )?(overdue|late|unsent) (recaps?|first actions?|follow-?ups?))\b/i,
]

// With a figure for the hours or for a boundary, these ask for a plan of the clients on record.
const CAPACITY =
  /^(?=.*\b(our|my) (clients|accounts|portfolio)\b)(?=.*(\b(hours?|ftes?|full[- ]time)\b|\$\s?\d))(?=.*\d)(?=.*\b(capacity|fit|fits|enough|short|what if)\b)/i

/** Whether a question asks what change makes the clients fit the hours, or what another boundary would do. */
export const asksCapacity = (question: string) => CAPACITY.test(question)

/** What a question is about: the blueprints, the client that was chosen, or the whole portfolio. `people` are the names on record. */
export function routeIntent(question: string, client: string | undefined, people: readonly string[] = []): Intent {
  if (client !== undefined) return 'client'
  const asksPortfolio =
    asksCapacity(question) ||
    portfolioQuestionOf(question, people) !== undefined ||
    PORTFOLIO.some((pattern) => pattern.test(question))
  return asksPortfolio ? 'portfolio' : 'blueprint'
}
