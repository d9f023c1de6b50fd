import { tool } from 'ai'
import { z } from 'zod'
import { yearPlanClients } from '../records/year-plan-clients.ts'
import { planYear } from '../rules/year-plan/plan-year.ts'
import { YearPlanInput } from '../rules/year-plan/year-plan-input.ts'
import { readCited } from './read-cited.ts'
import type { ToolContext } from './tool-context.ts'

const MOST = 40

/** Plans the client meetings of a year by cadence, owner slots and holidays; changes nothing and writes no calendar. */
export const planMeetings = ({ records, retrieval, evidence, asOf }: ToolContext) =>
  tool({
    description: `Plan the client meetings of a year: who meets which client when, for what, and what cannot be placed. The first ${MOST} meetings are returned.`,
    inputSchema: z.object({
      year: z.int().min(2020).max(2100),
      client: z.string().max(200).optional().describe('Only the meetings of one client, by id or name'),
    }),
    execute: async ({ year, client }) => {
      const only = client === undefined ? undefined : (await records.findClient(client)).id
      const plan = planYear(YearPlanInput.parse({ year, clients: yearPlanClients(await records.profiles(asOf)) }), asOf)
      const isWanted = (meeting: { client: { id: string } }) => only === undefined || meeting.client.id === only
      const meetings = plan.meetings.filter(isWanted)
      const shown = {
        year,
        planned: meetings.length,
        meetings: meetings.slice(0, MOST),
        unplaced: plan.unplaced.filter(isWanted).slice(0, MOST),
      }
      evidence.records.push(shown)
      const uncitable = await readCited([...new Set(meetings.map(({ clause }) => clause))], retrieval, evidence)
      return { untrusted: true as const, ...shown, notices: plan.notices, uncitable }
    },
  })
