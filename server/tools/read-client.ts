import { tool } from 'ai'
import { z } from 'zod'
import { onlyChosen } from './only-chosen.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

/**
 * Reads the record and health of one client. Where the person has picked a client, no other can be read,
 * whatever the model asks for. Records hold what people typed: they are data, marked as untrusted.
 */
export const readClient = (context: ToolContext) =>
  tool({
    description: 'Read one client: record, segment, band, touch, five health dimensions with reasons, open gates.',
    inputSchema: z.object({ client: z.string().min(1).max(200).describe('The id or name of the client') }),
    execute: async ({ client }) => {
      const { records, retrieval, asOf, evidence } = context
      const { id } = await onlyChosen(context, client)
      const profile = await records.profile(id, asOf)
      evidence.records.push(profile)
      // The reasons of a colour cite their clauses, so an answer that repeats them must be able to.
      const cited = [
        ...profile.placement.reasons,
        ...profile.health.flatMap(({ reasons }) => reasons),
        ...profile.gates,
      ]
      const uncitable = await readCited(
        cited.map(({ clause }) => clause),
        retrieval,
        evidence,
      )
      return { untrusted: true as const, profile, uncitable }
    },
  })
