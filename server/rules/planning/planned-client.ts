import type { Client } from '../../domain/client.ts'
import type { Ground } from '../../domain/finding.ts'
import { type Segment, SEGMENTS } from '../../domain/segment.ts'

/** A client as the planning reads it. */
export type PlanningClient = Pick<Client, 'id' | 'name' | 'mrr' | 'maturity' | 'appetite'> & {
  /** Given where the clients are only counted; otherwise the rules decide it. */
  segment?: Segment
}

/** A client with what the settings make of it. Null where an input is missing; `missing` names it. */
export interface PlannedClient {
  client: PlanningClient
  segment: Segment | null
  /** Hours a year in its segment. */
  hours: number | null
  /** Hours a year in every segment, for moves down. */
  hoursIn: Record<Segment, number> | null
  annualBudget: number | null
  missing: string[]
  because: Ground[]
}

/** Clients that are only counted: without a name, a revenue or a record. */
export const countedClients = (counts: Record<Segment, number>): PlanningClient[] =>
  SEGMENTS.flatMap((segment) =>
    Array.from({ length: counts[segment] }, (_, at) => ({
      id: `${segment}-${String(at + 1).padStart(5, '0')}`,
      name: '',
      mrr: null,
      maturity: null,
      appetite: null,
      segment,
    })),
  )
