import { tool } from 'ai'
import { z } from 'zod'
import type { Passage } from '../domain/passage.ts'
import type { ToolContext } from './tool-context.ts'

const TEXT_LIMIT = 6_000

/** Finds the clauses nearest to a question, with the contradictions that the question touches. */
export const searchBlueprints = ({ retrieval, ledger, question, evidence }: ToolContext) =>
  tool({
    description:
      'Search the Customer Success blueprints. Returns clauses (id, document, section, text) and, where the blueprints disagree on what was asked, both readings and the one in force.',
    inputSchema: z.object({
      query: z.string().min(1).max(1_000).describe('What to look for, in plain words'),
      limit: z.int().min(1).max(12).default(8),
    }),
    execute: async ({ query, limit }) => {
      const passages = await retrieval.search(query, { limit })
      for (const passage of passages) evidence.clauses.set(passage.clause, passage)
      const conflicts = ledger.touchedBy(
        question,
        passages.map(({ clause }) => clause),
      )
      for (const conflict of conflicts) {
        evidence.conflicts.set(conflict.id, conflict)
        await readInto(evidence, retrieval, conflict.clauses)
      }
      return { passages: passages.map(shown), conflicts }
    },
  })

// A reading may rest on a clause that the search did not bring; the answer must still be able to cite it.
async function readInto(evidence: ToolContext['evidence'], retrieval: ToolContext['retrieval'], ids: string[]) {
  for (const id of ids) {
    if (evidence.clauses.has(id)) continue
    const clause = await retrieval.readClause(id)
    if (clause !== undefined) evidence.clauses.set(id, clause)
  }
}

const shown = ({ clause, document, documentTitle, status, section, score, text }: Passage) => ({
  clause,
  document,
  documentTitle,
  status,
  section,
  score,
  text: text.slice(0, TEXT_LIMIT),
})

export type SearchOutput = {
  passages: ReturnType<typeof shown>[]
  conflicts: ReturnType<ToolContext['ledger']['touchedBy']>
}
