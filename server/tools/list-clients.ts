import { tool } from 'ai'
import { z } from 'zod'
import { readCited } from './read-cited.ts'
import { ClientFilter, filterByMonth, filterByProfile, renewalPassed } from './client-filter.ts'
import type { ToolContext } from './tool-context.ts'

const MOST = 100

/** Lists the clients of the portfolio that fit a filter: a line a client, with what makes it fit and the clause. */
export const listClients = ({ records, retrieval, asOf, evidence }: ToolContext) =>
  tool({
    description: `List the clients of the portfolio with segment, MRR band, touch, five health colours and open gates (at most ${MOST}); \`found\` counts all that fit. Filter by colour, dimension, segment, gates, atRisk, or renewsWithinDays (soonest first, with the inputs of renewal confidence); \`why\` says what makes a client fit.`,
    inputSchema: ClientFilter.extend({ limit: z.int().min(1).max(MOST).default(MOST) }),
    execute: async ({ limit = MOST, ...filter }) => {
      const byProfile = filterByProfile(await records.profiles(asOf), filter)
      const needsMonths = filter.atRisk === true || filter.renewsWithinDays !== undefined
      const fitting = needsMonths ? filterByMonth(byProfile, await records.portfolio(asOf), filter) : byProfile
      const clients = fitting.slice(0, limit)
      const shown = {
        found: fitting.length,
        more: fitting.length - clients.length,
        clients,
        ...(filter.renewsWithinDays === undefined ? {} : { renewalPassed: renewalPassed(byProfile, asOf) }),
      }
      evidence.records.push(shown)
      const cited = [
        ...clients.flatMap(({ why }) => why.map(({ clause }) => clause)),
        ...(filter.renewsWithinDays === undefined ? [] : ['ENG-11']),
      ]
      return { untrusted: true as const, ...shown, uncitable: await readCited(cited, retrieval, evidence) }
    },
  })
