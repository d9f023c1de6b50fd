import type { Segment } from '../../../domain/segment.ts'
import { choicesOf } from './choices.ts'
import { chooseWithin } from './choose-within.ts'
import { fewestMoves } from './fewest-moves.ts'
import { type CapacityClient, type Movable, toMovables } from './movable.ts'

/** A client that goes down to another segment. */
interface Move {
  id: string
  from: Segment
  to: Segment
}

export interface LeastChange {
  /** `short`: even with every client at its lowest hours, the hours do not do; the moves are those of all of them. */
  status: 'fits' | 'solved' | 'short'
  moves: Move[]
}

/**
 * The least change that fits the hours. Of all plans: (1) the fewest clients moved down; (2) the least hours cut;
 * (3) reading the clients from the largest revenue down, each loses as little as can be, so that those who move are of
 * low revenue. A client moved down several segments counts once, for it is one talk with one client and one new promise;
 * `mostSteps` limits the segments that one may fall (3: from A to D). Nobody is moved up, so a client of D stays.
 *
 * Exact. The fewest moves come from the largest cuts. What they cut beyond the gap is less than the smallest of them,
 * so the search for the least hours runs over that small rest and not over all hours.
 */
export function leastChange(
  clients: readonly CapacityClient[],
  {
    requiredHours,
    availableHours,
    mostSteps = 3,
  }: { requiredHours: number; availableHours: number; mostSteps?: number | undefined },
): LeastChange {
  const { figures, movables } = toMovables(clients, [requiredHours, availableHours], mostSteps)
  const gap = figures[0]! - figures[1]!
  if (gap <= 0n) return { status: 'fits', moves: [] }
  const plan = fewestMoves(movables, gap)
  if (plan === undefined) return { status: 'short', moves: movables.map(lowest) }

  const { choices, slack } = choicesOf(movables, plan)
  // Who has no choice keeps it: a move with its largest cut for those of the plan, no move for the others.
  const open = movables.flatMap((movable, at) => (choices[at]!.length > 1 ? [{ movable, choices: choices[at]! }] : []))
  const chosen = chooseWithin(
    open.map((each) => each.choices),
    slack,
  )
  const decided = new Map(open.map(({ movable }, at) => [movable, chosen[at]!.to]))
  const moves = movables.flatMap((movable): Move[] => {
    const { id, segment } = movable.client
    const to = decided.has(movable) ? decided.get(movable)! : plan.moved.has(movable) ? lowest(movable).to : null
    return to === null ? [] : [{ id, from: segment, to }]
  })
  return { status: 'solved', moves }
}

const lowest = ({ client: { id, segment }, cuts }: Movable): Move => ({ id, from: segment, to: cuts.at(-1)!.to })
