import { tool } from 'ai'
import { z } from 'zod'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

const MOST = 30
const NO_DUE = '9999'

/** Lists the open calls to action, due first: of the client that was chosen, or of the whole portfolio. */
export const listCalls = ({ records, retrieval, asOf, client: chosen, evidence }: ToolContext) =>
  tool({
    description: `List open calls to action, due first (at most ${MOST}): who does what by when, and what fired them.`,
    inputSchema: z.object({
      owner: z.string().max(200).optional().describe('Only those of a person or role, e.g. CSM'),
    }),
    execute: async ({ owner }) => {
      const of = chosen === undefined ? undefined : (await records.findClient(chosen)).id
      const wanted = owner?.toLowerCase()
      const calls = (await records.portfolio(asOf))
        .filter(({ client }) => of === undefined || client.id === of)
        .flatMap(({ client, latest }) => latest.calls.map((call) => ({ client: client.name, ...call })))
        .filter(
          (call) =>
            wanted === undefined || [call.person, call.owner].some((who) => who?.toLowerCase().includes(wanted)),
        )
        .toSorted((a, b) => ((a.dueOn ?? NO_DUE) < (b.dueOn ?? NO_DUE) ? -1 : 1))
      const shown = calls.slice(0, MOST)
      evidence.records.push(shown)
      const uncitable = await readCited(
        shown.map(({ trigger }) => trigger),
        retrieval,
        evidence,
      )
      return { untrusted: true as const, found: calls.length, calls: shown, uncitable }
    },
  })
