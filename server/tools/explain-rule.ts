import { tool } from 'ai'
import { z } from 'zod'
import { onlyChosen } from './only-chosen.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

/** Why a rule says what it says of a client, with the nearest change that would flip it; the finding is evidence. */
export const explainRule = (context: ToolContext) =>
  tool({
    description:
      'Explain a rule for a client of the records: its inputs, result and reasons, and the smallest change of one input that would give another result.',
    inputSchema: z.object({
      client: z.string().min(1).max(200).describe('The id or name of the client'),
      rule: z.string().min(1).max(20).describe('Rule id, e.g. ENG-04'),
    }),
    execute: async ({ client, rule }) => {
      const { records, retrieval, asOf, evidence } = context
      const { id } = await onlyChosen(context, client)
      const explanation = await records.explain(id, rule, asOf)
      evidence.findings.push(explanation.finding)
      evidence.records.push(explanation)
      const uncitable = await readCited(
        [explanation.rule, ...explanation.finding.because.map(({ clause }) => clause)],
        retrieval,
        evidence,
      )
      return { untrusted: true as const, explanation, uncitable }
    },
  })
