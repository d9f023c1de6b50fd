import type { CallToAction, PortfolioClient } from '../../domain/client-month.ts'

/** A call to action with the client that it is for. */
export type ClientCall = CallToAction & { client: string; clientName: string }

const NO_DUE = '9999'

/** Sorts by due day, first the earliest; what has none comes last. */
export function byDue(a: { dueOn: string | null }, b: { dueOn: string | null }): number {
  const [first, second] = [a.dueOn ?? NO_DUE, b.dueOn ?? NO_DUE]
  return first === second ? 0 : first < second ? -1 : 1
}

/** The calls to action of some clients in their latest month, due first: all, or those of a person or role. */
export function callsOf(clients: readonly PortfolioClient[], owner?: string): ClientCall[] {
  const wanted = owner?.toLowerCase()
  return clients
    .flatMap(({ client, latest }) =>
      latest.calls.map((call) => ({ client: client.id, clientName: client.name, ...call })),
    )
    .filter(
      ({ person, owner: role }) =>
        wanted === undefined || [person, role].some((who) => who?.toLowerCase().includes(wanted)),
    )
    .toSorted(byDue)
}
