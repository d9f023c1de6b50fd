import type { Segment } from '../../domain/segment.ts'
import { inForce } from '../dated.ts'
import { addTime } from '../kinds/add-time.ts'
import { cadenceOf } from './cadence-of.ts'
import type { MeetingKind } from './meeting-kinds.ts'
import { parameters } from './parameters.ts'
import { PlanSettings } from './year-plan-input.ts'

/** When a meeting of the cadence is due next. Days are YYYY-MM-DD; both are null where none was ever held. */
export interface NextDue {
  kind: MeetingKind
  clause: string
  says: string
  lastOn: string | null
  dueOn: string | null
  overdue: boolean | null
}

const MONTHS = 12
const SETTINGS = PlanSettings.parse({})

/** The meetings that the cadence in force (SCH-01) asks of a client of a segment, from the days on which each kind was last held. */
export function nextDue(segment: Segment, lastOf: (kind: MeetingKind) => string | null, asOf: string): NextDue[] {
  const entry = inForce(parameters, asOf)
  if (entry === undefined) return []
  const { clause, lines } = cadenceOf(segment, 'matrix-4-1', entry.values, SETTINGS)
  return lines.map(({ kind, timesAYear, ground }) => {
    const lastOn = lastOf(kind)
    const dueOn = lastOn === null ? null : addTime(lastOn, { months: MONTHS / timesAYear })
    return { kind, clause, says: ground.says, lastOn, dueOn, overdue: dueOn === null ? null : dueOn < asOf }
  })
}
