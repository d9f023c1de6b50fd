import { tool } from 'ai'
import { z } from 'zod'
import { applyRule as apply } from '../rules/index.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

/** Applies one deterministic rule and keeps the finding, with the clauses it rests on, as evidence. */
export const applyRule = ({ retrieval, evidence, records, asOf }: ToolContext) =>
  tool({
    description:
      'Apply a rule of the blueprints to figures. Never compute yourself: call this; find_rules tells ids and inputs.',
    inputSchema: z.object({
      rule: z.string().min(1).max(20).describe('Rule id, e.g. ENG-01'),
      input: z.record(z.string(), z.unknown()).describe('The inputs by name'),
    }),
    execute: async ({ rule, input }) => {
      const { overlay } = await records.settings.current(asOf)
      const finding = apply(rule, input, asOf, overlay)
      evidence.findings.push(finding)
      const clauses = finding.because.map(({ clause }) => clause)
      const uncitable = await readCited(
        // What a rule lacks is told under the rule's own clause.
        finding.status === 'unknown' ? [rule, ...clauses] : clauses,
        retrieval,
        evidence,
      )
      return { ...finding, uncitable }
    },
  })
