import type { Ground } from '../../domain/finding.ts'
import type { Overlay } from './overlay.ts'

/** The provider's own numbers and positions that a rule with these clauses and conflicts was decided by, as reasons. */
export function saysOwn(
  overlay: Overlay | undefined,
  clauses: readonly string[],
  conflicts: readonly string[],
): Ground[] {
  if (overlay === undefined || overlay.changes.length === 0) return []
  return overlay.changes.flatMap(({ subject, from, to, reason, by, on }) => {
    const clause = conflicts.includes(subject) ? clauses[0] : clauses.find((each) => subject.startsWith(`${each}.`))
    if (clause === undefined) return []
    const instead = from === null ? '' : ` instead of ${from}`
    return [{ clause, says: `Own setting ${subject}: ${to}${instead} (${reason}; ${by}, ${on})` }]
  })
}
