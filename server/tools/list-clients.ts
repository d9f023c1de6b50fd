import { tool } from 'ai'
import { z } from 'zod'
import type { ToolContext } from './tool-context.ts'

/** Lists the portfolio: a line a client with segment, band, touch and the five colours. */
export const listClients = ({ records, asOf, evidence }: ToolContext) =>
  tool({
    description: 'List the clients of the portfolio with segment, MRR band, touch, five health colours and open gates.',
    inputSchema: z.object({}),
    execute: async () => {
      const clients = await records.listClients(asOf)
      evidence.records.push(clients)
      return { untrusted: true as const, clients }
    },
  })
