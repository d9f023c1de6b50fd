import { tool } from 'ai'
import { z } from 'zod'
import { COLOURS } from '../domain/segment.ts'
import { changesTo } from '../rules/flip/changes-to.ts'
import { findRule } from '../rules/index.ts'
import { onlyChosen } from './only-chosen.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

/**
 * Why a rule says what it says of a client, with the nearest change that would flip it; the finding is evidence. With a
 * goal, one set of changes that together would give that colour.
 */
export const explainRule = (context: ToolContext) =>
  tool({
    description:
      'Explain a rule for a client of the records: its inputs, result and reasons, and the smallest change of one input that would give another result. With goal, `toGoal`: changes that together give that colour, or null where none do.',
    inputSchema: z.object({
      client: z.string().min(1).max(200).describe('The id or name of the client'),
      rule: z.string().min(1).max(20).describe('Rule id, e.g. ENG-04'),
      goal: z.enum(COLOURS).exclude(['unknown']).optional().describe('The colour to reach'),
    }),
    execute: async ({ client, rule, goal }) => {
      const { records, retrieval, asOf, evidence } = context
      const { id } = await onlyChosen(context, client)
      const explanation = await records.explain(id, rule, asOf)
      const { overlay } = await records.settings.current(asOf)
      const toGoal =
        goal === undefined
          ? {}
          : { goal, toGoal: changesTo(findRule(rule)!, explanation.input, goal, { asOf, overlay }) }
      evidence.findings.push(explanation.finding)
      evidence.records.push({ ...explanation, ...toGoal })
      const uncitable = await readCited(
        [explanation.rule, ...explanation.finding.because.map(({ clause }) => clause)],
        retrieval,
        evidence,
      )
      return { untrusted: true as const, explanation, ...toGoal, uncitable }
    },
  })
