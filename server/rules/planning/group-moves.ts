import { Exact } from '../exact.ts'
import type { MoveGroup, PlannedMove } from './capacity-plan.ts'

/** The moves counted by where they lead, from Segment A on. */
export function groupMoves(moves: readonly PlannedMove[]): MoveGroup[] {
  const byWay = Map.groupBy(moves, ({ from, to }) => `${from}${to}`)
  return [...byWay.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [first, ...more]]) => ({
      from: first!.from,
      to: first!.to,
      clients: more.length + 1,
      hoursCut: [first!, ...more].reduce((sum, { hoursCut }) => sum.plus(hoursCut), Exact.of(0)).rounded(),
      clause: first!.clause,
    }))
}
