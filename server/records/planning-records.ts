import type { PlanningRecords } from '../rules/planning/answer-capacity.ts'
import type { Records } from './records.ts'

/** What capacity is planned from: every client, and what the provider has set for itself. */
export const planningRecords = async (records: Records, asOf: string): Promise<PlanningRecords> => ({
  clients: await records.clients(),
  own: (await records.settings.current(asOf)).overlay,
})
