import { computeFindings } from '../agent/offline/compute-findings.ts'
import { composeFindings } from '../agent/offline/compose-findings.ts'
import { givesFigures } from '../agent/offline/gives-figures.ts'
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
 * Finds clauses, best first. Where the query gives figures that a rule computes with, what it gives comes before them,
 * under the clause that the rule stands on; a search that is narrowed to something computes nothing.
 */
export const createSearchAndCompute =
  ({ retrieval, records }: Parts): SearchAndCompute =>
  async (query, { limit, filters = {}, explain = false, asOf }) => {
    const computes = givesFigures(query) && Object.values(filters).every((filter) => filter === undefined)
    if (!computes) return retrieval.search(query, { limit, filters, explain })
    const passages = await retrieval.search(query, { limit: Math.max(limit, READ), explain })
    const { overlay } = await records.settings.current(asOf)
    const findings = computeFindings({ text: query, passages, today: asOf }, (rule, input) =>
      applyRule(rule, input, asOf, overlay),
    )
    const results: Passage[] = []
    for (const finding of findings) {
      const clause = await retrieval.readClause(finding.rule)
      if (clause === undefined) continue
      const { title } = requireRule(finding.rule)
      results.push({
        ...clause,
        section: title,
        rank: 0,
        score: 1,
        text: composeFindings([finding], query),
        computed: true,
      })
    }
    return [...results, ...passages].slice(0, limit).map((each, at) => ({ ...each, rank: at + 1 }))
  }
