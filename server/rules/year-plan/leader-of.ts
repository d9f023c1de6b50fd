import type { Ground } from '../../domain/finding.ts'
import type { Segment } from '../../domain/segment.ts'
import type { MeetingKind } from './meeting-kinds.ts'
import type { YearPlanValues } from './parameters.ts'
import type { Role } from './roles.ts'

type RoleClause = 'MTG-05' | 'SCH-09' | 'PPL-005' | 'PPL-006' | 'PPL-007' | 'PPL-009' | 'PPL-012' | 'PPL-013'

/** The clauses that name who is accountable for a kind of meeting; the first that names the segment holds. */
const CLAUSES: Partial<Record<MeetingKind, RoleClause[]>> = {
  roadmap: ['PPL-013', 'MTG-05'],
  budget: ['PPL-013', 'SCH-09'],
  qbr: ['PPL-006', 'PPL-007'],
  planning: ['PPL-005', 'PPL-012'],
  renewal: ['PPL-009'],
}

/** The role that leads a kind of meeting with a client of a segment. */
export function leaderOf(kind: MeetingKind, segment: Segment, values: YearPlanValues): { role: Role; ground: Ground } {
  for (const clause of CLAUSES[kind] ?? []) {
    const role = (values[clause] as Partial<Record<Segment, Role>>)[segment]
    if (role !== undefined) return { role, ground: groundOf(clause, kind, segment, role) }
  }
  const role = values['MTG-05'][segment]
  return { role, ground: groundOf('MTG-05', kind, segment, role) }
}

const groundOf = (clause: string, kind: MeetingKind, segment: Segment, role: Role): Ground => ({
  clause,
  says: `${role} is accountable for the ${kind} in Segment ${segment}`,
})
