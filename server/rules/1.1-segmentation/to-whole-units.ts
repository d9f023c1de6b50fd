import { Exact } from '../exact.ts'

/** The amounts as whole numbers of one unit small enough for all of them, so that they add up without a rest. */
export function toWholeUnits(amounts: readonly number[]): bigint[] {
  const parts = amounts.map((amount) => Exact.of(amount).parts)
  const unit = parts.reduce((most, { under }) => (under > most ? under : most), 1n)
  return parts.map(({ over, under }) => over * (unit / under))
}
