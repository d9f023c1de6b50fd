import { type ComputedFinding, computeFindings } from '../agent/offline/compute-findings.ts'
import { composeFindings } from '../agent/offline/compose-findings.ts'
import { mayCompute } from '../agent/offline/may-compute.ts'
import type { Passage, SearchFilters } from '../domain/passage.ts'
import type { Records } from '../records/records.ts'
import type { Retrieval } from '../retrieval/retrieval.ts'
import { applyRule, requireRule } from '../rules/index.ts'

interface Wanted {
  /** Results wanted, from 1. */
  limit: number
  filters?: SearchFilters
  /** Tell what each score is made of. */
  explain?: boolean
  /** YYYY-MM-DD: the settings in force and what "in 3 weeks" counts from. */
  asOf: string
}

export type SearchAndCompute = (query: string, wanted: Wanted) => Promise<Passage[]>

// What the rules are matched against, however few results are wanted.
const READ = 8

interface Parts {
  retrieval: Retrieval
  records: Pick<Records, 'settings'>
}

/**
 * Finds clauses, best first. Where the query gives figures that a rule computes with, the clause that the rule stands on
 * comes before the others, and what the rule gives before its text; a search that is narrowed to something computes
 * nothing.
 */
export const createSearchAndCompute =
  ({ retrieval, records }: Parts): SearchAndCompute =>
  async (query, { limit, filters = {}, explain = false, asOf }) => {
    const computes = mayCompute(query) && Object.values(filters).every((filter) => filter === undefined)
    if (!computes) return retrieval.search(query, { limit, filters, explain })
    const passages = await retrieval.search(query, { limit: Math.max(limit, READ), explain })
    const { overlay } = await records.settings.current(asOf)
    const findings = computeFindings({ text: query, passages, today: asOf }, (rule, input) =>
      applyRule(rule, input, asOf, overlay),
    )
    const results = await computedFirst({ query, asOf }, findings, retrieval)
    const others = passages.filter(({ clause }) => results.every((each) => each.clause !== clause))
    return [...results, ...others].slice(0, limit).map((each, at) => ({ ...each, rank: at + 1 }))
  }

/** The clauses of some findings, each with what was computed before its text. */
async function computedFirst(
  { query, asOf }: { query: string; asOf: string },
  findings: ComputedFinding[],
  retrieval: Retrieval,
): Promise<Passage[]> {
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)]
  const results = await Promise.all(
    byRule.map(async ([rule, own]): Promise<Passage[]> => {
      const clause = await retrieval.readClause(rule)
      if (clause === undefined) return []
      const text = `${composeFindings(own, query, asOf)}\n\n${clause.text}`
      return [{ ...clause, section: requireRule(rule).title, rank: 0, score: 1, text, computed: true }]
    }),
  )
  return results.flat()
}
