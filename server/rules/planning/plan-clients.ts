import { type Segment, SEGMENTS } from '../../domain/segment.ts'
import { budgetOfClient } from './budget-of-client.ts'
import type { CapacitySettings } from './capacity-settings.ts'
import { hoursTable } from './hours-table.ts'
import { placeInSegment } from './place-in-segment.ts'
import type { PlannedClient, PlanningClient } from './planned-client.ts'

/** What the settings make of each client: its segment, its hours and its budget. */
export function planClients(clients: readonly PlanningClient[], settings: CapacitySettings, asOf: string) {
  const table = hoursTable(settings, asOf)
  return clients.map((client): PlannedClient => {
    const { segment, missing, because } = placeInSegment(client, settings, asOf)
    if (settings.hoursFrom === 'table') {
      const hours = segment === null ? null : table[segment]
      return { client, segment, hours, hoursIn: table, annualBudget: null, missing, because }
    }
    const budget = budgetOfClient(client.mrr, settings, asOf)
    const own = segment === null ? undefined : budget?.[segment]
    return {
      client,
      segment,
      hours: own?.hours ?? null,
      hoursIn:
        budget && (Object.fromEntries(SEGMENTS.map((each) => [each, budget[each].hours])) as Record<Segment, number>),
      annualBudget: own?.annualBudget ?? null,
      missing: client.mrr === null && !missing.includes('mrr') ? [...missing, 'mrr'] : missing,
      because: [...because, ...(own?.because ?? [])],
    }
  })
}
