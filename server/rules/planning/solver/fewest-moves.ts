import type { Movable } from './movable.ts'

/**
 * The fewest clients whose largest cuts cover the gap: those with the largest. `slack` is what they cut beyond the gap;
 * it is less than `pivot`, the smallest of these cuts, for without it the gap would stay open. Undefined where all cuts
 * together do not cover the gap.
 */
export function fewestMoves(movables: readonly Movable[], gap: bigint) {
  const moved = new Set<Movable>()
  let slack = -gap
  for (const movable of movables.toSorted((a, b) => Number(b.most - a.most))) {
    moved.add(movable)
    slack += movable.most
    if (slack >= 0n) return { moved, slack, pivot: movable.most }
  }
  return undefined
}
