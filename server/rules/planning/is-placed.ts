import type { LeftOut } from './capacity-plan.ts'
import type { PlannedClient } from './planned-client.ts'

/** A client whose segment and hours are known, so that it can be counted. */
export type PlacedClient = PlannedClient & {
  [Known in 'segment' | 'hours' | 'hoursIn']: NonNullable<PlannedClient[Known]>
}

export const isPlaced = (client: PlannedClient): client is PlacedClient =>
  client.segment !== null && client.hours !== null && client.hoursIn !== null

/** The clients that take no part, with what is missing of each. */
export const leftOut = (clients: readonly PlannedClient[]): LeftOut[] =>
  clients.filter((each) => !isPlaced(each)).map(({ client: { id, name }, missing }) => ({ id, name, missing }))
