import { tool } from 'ai'
import { z } from 'zod'
import type { CallToAction, PortfolioClient } from '../domain/client-month.ts'
import { byDue, callsOf } from '../records/portfolio/calls-of.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

const MOST = 30
const OWNERS = 8
const MEETINGS = 3
const NO_DUE = '9999'

/**
 * Lists the open calls to action, due first: of the client that was chosen, or of the whole portfolio. With days, only
 * what falls due between them, and the meetings of the cadence that do.
 */
export const listCalls = ({ records, retrieval, asOf, client: chosen, evidence }: ToolContext) =>
  tool({
    description: `List open calls to action, due first (at most ${MOST}): who does what by when, and what fired them. With from and to, only what falls due on those days, with the meetings that do; \`found\`, \`overdue\` and \`byOwner\` count all.`,
    inputSchema: z.object({
      owner: z.string().max(200).optional().describe('Only those of a person or role, e.g. CSM'),
      from: z.iso.date().optional().describe('First due day, YYYY-MM-DD'),
      to: z.iso.date().optional().describe('Last due day, YYYY-MM-DD'),
      limit: z.int().min(1).max(MOST).default(MOST),
    }),
    execute: async ({ owner, from, to, limit = MOST }) => {
      const of = chosen === undefined ? undefined : (await records.findClient(chosen)).id
      const clients = (await records.portfolio(asOf)).filter(({ client }) => of === undefined || client.id === of)
      const isInSpan = (day: string | null) =>
        (from === undefined && to === undefined) || (day !== null && day >= (from ?? '') && day <= (to ?? NO_DUE))
      const all = callsOf(clients, owner).map(({ clientName, ...call }) => ({ ...call, client: clientName }))
      const calls = all.filter(({ dueOn }) => isInSpan(dueOn))
      const meetings = from === undefined && to === undefined ? [] : meetingsDue(clients, isInSpan)
      const shown = {
        asOf,
        found: calls.length,
        more: Math.max(0, calls.length - limit),
        overdue: all.filter(({ dueOn }) => dueOn !== null && dueOn < asOf).length,
        byOwner: countByOwner(calls),
        calls: calls.slice(0, limit),
        meetings: meetings.slice(0, MEETINGS),
        meetingsMore: Math.max(0, meetings.length - MEETINGS),
      }
      evidence.records.push(shown)
      const cited = [...shown.calls.map(({ trigger }) => trigger), ...shown.meetings.map(({ clause }) => clause)]
      return { untrusted: true as const, ...shown, uncitable: await readCited(cited, retrieval, evidence) }
    },
  })

const countByOwner = (calls: readonly CallToAction[]) =>
  [...Map.groupBy(calls, ({ person, owner }) => person ?? owner ?? 'nobody named')]
    .map(([who, own]) => ({ who, calls: own.length }))
    .toSorted((a, b) => b.calls - a.calls)
    .slice(0, OWNERS)

const meetingsDue = (clients: readonly PortfolioClient[], isInSpan: (day: string | null) => boolean) =>
  clients
    .flatMap(({ client, latest }) =>
      latest.cadence.map(({ kind, dueOn, clause }) => ({ client: client.name, kind, dueOn, clause })),
    )
    .filter(({ dueOn }) => dueOn !== null && isInSpan(dueOn))
    .toSorted(byDue)
