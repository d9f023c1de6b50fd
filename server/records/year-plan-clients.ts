import type { ClientProfile } from '../domain/client-profile.ts'
import { CopilotError } from '../domain/errors.ts'
import type { PlanClient } from '../rules/year-plan/year-plan-input.ts'

/**
 * The clients as a year is planned with them. `fiscalYearEnds`, MM-DD by client id, replace those on record.
 * Throws `bad-input` for an id that is no client's.
 */
export function yearPlanClients(
  profiles: readonly ClientProfile[],
  fiscalYearEnds: Readonly<Record<string, string>> = {},
): PlanClient[] {
  const ids = new Set(profiles.map(({ client }) => client.id))
  const stranger = Object.keys(fiscalYearEnds).find((id) => !ids.has(id))
  if (stranger !== undefined)
    throw new CopilotError('bad-input', `There is no client ${stranger}; name a client of fiscalYearEnds by its id.`)
  return profiles.map(({ client, placement }) => ({
    id: client.id,
    name: client.name,
    segment: placement.segment,
    owners: { CSM: client.csm, AM: client.am, TAM: client.tam, vCIO: client.vcio },
    renewalDate: client.renewalDate,
    fiscalYearEnd: Object.hasOwn(fiscalYearEnds, client.id) ? fiscalYearEnds[client.id] : client.fiscalYearEnd,
  }))
}
