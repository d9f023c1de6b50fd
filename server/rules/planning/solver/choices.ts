import type { Segment } from '../../../domain/segment.ts'
import type { fewestMoves } from './fewest-moves.ts'
import type { Movable } from './movable.ts'

/** One thing that can happen to a client, against the plan of the fewest moves. */
export interface Choice {
  /** Null: the client stays where it is. */
  to: Segment | null
  /** One client more or one fewer that is moved. */
  balance: -1 | 0 | 1
  /** Units of the slack that it uses up, never below 0. */
  loss: number
}

/**
 * What can happen to each client without using more than the slack, the least cut first. Whoever leaves the plan loses
 * its cut beyond the pivot, whoever enters lacks its cut to the pivot: as the balance of a plan is 0, the pivots cancel
 * out, and the losses add up to what the plan cuts less. A unit is the largest that divides all losses.
 */
export function choicesOf(movables: readonly Movable[], plan: NonNullable<ReturnType<typeof fewestMoves>>) {
  const all = movables.map((movable) => choicesFor(movable, plan))
  const unit = all.flat().reduce((divisor, { loss }) => greatestDivisor(divisor, loss), 0n) || 1n
  const choices = all.map((list) =>
    list.map(({ loss, ...choice }): Choice => ({ ...choice, loss: Number(loss / unit) })),
  )
  return { choices, slack: Number(plan.slack / unit) }
}

function choicesFor(movable: Movable, { moved, slack, pivot }: NonNullable<ReturnType<typeof fewestMoves>>) {
  const { cuts, most } = movable
  const isMoved = moved.has(movable)
  const stay = { to: null, balance: isMoved ? (-1 as const) : (0 as const), loss: isMoved ? most - pivot : 0n }
  const moves = cuts.map(({ to, cut }) => ({
    to,
    balance: isMoved ? (0 as const) : (1 as const),
    loss: (isMoved ? most : pivot) - cut,
  }))
  return [stay, ...moves].filter(({ loss }) => loss <= slack)
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b))
