import { tool } from 'ai'
import { z } from 'zod'
import { searchRules } from '../rules/index.ts'

const MOST = 8

/** Finds rules by what they compute: ids, titles and inputs, for apply_rule. */
export const findRules = () =>
  tool({
    description:
      'Find the rules that compute something: their ids, titles and inputs. Call it before apply_rule when you do not know the id.',
    inputSchema: z.object({ query: z.string().min(1).max(200).describe('What to compute, in a few words') }),
    execute: async ({ query }) => ({
      rules: searchRules(query, MOST).map(({ id, title, input }) => ({ id, title, inputs: Object.keys(input.shape) })),
    }),
  })
