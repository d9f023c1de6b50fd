import type { Ground } from '../../domain/finding.ts'
import type { Segment } from '../../domain/segment.ts'
import type { Workday } from './days.ts'
import type { MeetingKind } from './meeting-kinds.ts'
import type { Role } from './roles.ts'
import type { ClientName } from './year-plan.ts'

/** A meeting that a clause asks for, before it has a day. Days are day numbers. */
export interface RequiredMeeting {
  client: ClientName
  segment: Segment
  kind: MeetingKind
  period: string
  from: number
  to: number
  /** The day that spreads best, or the due day of a trigger; undefined when no working day is left in the window. */
  wanted: number | undefined
  /** Days of the week to prefer; none when every working day is alike. */
  preferred: readonly Workday[]
  minutes: number
  role: Role
  owner: string | undefined
  clause: string
  because: Ground[]
  /** The lower, the earlier it chooses its day: what has the least room comes first. */
  rank: number
}
