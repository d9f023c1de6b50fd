import type { AppliedConflict } from '../domain/finding.ts'
import type { Overlay } from './overlay/overlay.ts'
import { CONFLICTS, type ConflictId, type PositionsOf } from './conflicts.ts'

/** Every position that a rule resting on these conflicts accepts; those in force come first. */
export function acceptedPositions(conflicts: readonly ConflictId[]): string[] {
  const all = conflicts.flatMap((id) => Object.keys(CONFLICTS[id].readings))
  const inForce = conflicts.flatMap((id) => CONFLICTS[id].inForce ?? [])
  return [...new Set([...inForce, ...all])]
}

/** The position on each conflict: the one named where the conflict has it, else the one in force, if any. */
export function choosePositions<Topic extends ConflictId>(
  conflicts: readonly Topic[],
  named: string | undefined,
  overlay?: Overlay,
): PositionsOf<Topic> {
  return Object.fromEntries(conflicts.map((id) => [id, positionOn(id, named, overlay)])) as PositionsOf<Topic>
}

/** The conflicts with all their readings. A misprint leaves the formula in no doubt, so it is listed only when named. */
export function appliedConflicts(
  conflicts: readonly ConflictId[],
  named: string | undefined,
  overlay?: Overlay,
): AppliedConflict[] {
  return conflicts
    .filter(
      (id) =>
        CONFLICTS[id].kind === 'contradiction' || (named !== undefined && Object.hasOwn(CONFLICTS[id].readings, named)),
    )
    .map((id) => ({
      id,
      topic: CONFLICTS[id].topic,
      applied: positionOn(id, named, overlay),
      readings: Object.entries(CONFLICTS[id].readings).map(([position, { says, clauses }]) => ({
        position,
        says,
        clauses: [...clauses],
      })),
    }))
}

/** The position that a caller names, else the provider's own, else the house's. */
function positionOn(id: ConflictId, named: string | undefined, overlay: Overlay | undefined): string | null {
  const { readings, inForce } = CONFLICTS[id]
  const wanted = [named, overlay?.positions[id]].find((each) => each !== undefined && Object.hasOwn(readings, each))
  return wanted ?? inForce
}
