import { tool } from 'ai'
import { z } from 'zod'
import type { ToolContext } from './tool-context.ts'

/** Reads one clause whole, by its id. */
export const readClause = ({ retrieval, evidence }: ToolContext) =>
  tool({
    description: 'Read one clause of the blueprints whole, by its id, e.g. ENG-01.',
    inputSchema: z.object({ clause: z.string().min(1).max(200) }),
    execute: async ({ clause: id }) => {
      const clause = await retrieval.readClause(id)
      if (clause === undefined) return { found: false as const, clause: id }
      evidence.clauses.set(clause.clause, clause)
      return { found: true as const, ...clause }
    },
  })
