import { tool } from 'ai'
import { z } from 'zod'
import { yearPlanClients } from '../records/year-plan-clients.ts'
import { planYear } from '../rules/year-plan/plan-year.ts'
import { YearPlanInput } from '../rules/year-plan/year-plan-input.ts'
import { onlyChosen } from './only-chosen.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

const MOST = 40

/**
 * Plans the client meetings of a year by cadence, owner slots and holidays; changes nothing and writes no calendar.
 * Where the person has picked a client, only its meetings are returned.
 */
export const planMeetings = (context: ToolContext) =>
  tool({
    description: `Plan the client meetings of a year: who meets which client when, for what, and what cannot be placed. The first meetings are returned (at most ${MOST}); \`planned\` and \`byKind\` count all.`,
    inputSchema: z.object({
      year: z.int().min(2020).max(2100),
      client: z.string().max(200).optional().describe('Only the meetings of one client, by id or name'),
      limit: z.int().min(1).max(MOST).default(MOST),
    }),
    execute: async ({ year, client = context.client, limit = MOST }) => {
      const { records, retrieval, evidence, asOf } = context
      const only = client === undefined ? undefined : (await onlyChosen(context, client)).id
      const plan = planYear(YearPlanInput.parse({ year, clients: yearPlanClients(await records.profiles(asOf)) }), asOf)
      const isWanted = (meeting: { client: { id: string } }) => only === undefined || meeting.client.id === only
      const meetings = plan.meetings.filter(isWanted)
      const unplaced = plan.unplaced.filter(isWanted)
      const shown = {
        year,
        planned: meetings.length,
        more: Math.max(0, meetings.length - limit),
        byKind: countByKind(meetings),
        meetings: meetings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(0, limit),
        notPlaced: unplaced.length,
        notPlacedMore: Math.max(0, unplaced.length - limit),
        unplaced: unplaced.slice(0, limit),
      }
      evidence.records.push(shown)
      const uncitable = await readCited(
        [...meetings, ...shown.unplaced].map(({ clause }) => clause),
        retrieval,
        evidence,
      )
      return { untrusted: true as const, ...shown, notices: plan.notices, uncitable }
    },
  })

const countByKind = (meetings: readonly { kind: string }[]) =>
  [...Map.groupBy(meetings, ({ kind }) => kind)].map(([kind, own]) => ({ kind, meetings: own.length }))
