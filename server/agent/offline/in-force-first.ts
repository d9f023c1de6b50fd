import type { Conflict } from '../../domain/finding.ts'
import type { RankedStatement } from './rank-statements.ts'

/**
 * Where the best statement is of the reading in force, it answers in a line before the disagreement is told; else the
 * disagreement comes first.
 */
export function inForceFirst(groups: RankedStatement[][], conflicts: Conflict[]) {
  const best = groups.flat().toSorted((a, b) => b.score - a.score)[0]
  const holds = conflicts.every(({ readings, inForce }) =>
    readings.some(
      ({ position, clauses }) => position === inForce && best !== undefined && clauses.includes(best.clause),
    ),
  )
  if (conflicts.length === 0 || best === undefined || !holds) return { first: [], rest: groups }
  const rest = groups.map((group) => group.filter((each) => each !== best)).filter((group) => group.length > 0)
  return { first: [[best]], rest }
}
