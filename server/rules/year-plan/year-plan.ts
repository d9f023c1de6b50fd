import type { AppliedConflict, Ground } from '../../domain/finding.ts'
import type { Segment } from '../../domain/segment.ts'
import type { MeetingKind } from './meeting-kinds.ts'
import type { Role } from './roles.ts'
import type { PlanSettings } from './year-plan-input.ts'

export interface ClientName {
  id: string
  name: string
}

/** A meeting with its day and hour, in the local time of its owner. */
export interface PlannedMeeting {
  client: ClientName
  segment: Segment
  kind: MeetingKind
  /** What the meeting counts for: a month `2027-03`, `2027-Q1`, a third `2027-T1`, `2027-H1`, a year, or the due day of a trigger. */
  period: string
  /** YYYY-MM-DD. */
  on: string
  /** HH:MM. */
  start: string
  minutes: number
  owner: string
  role: Role
  /** The day the agenda pack is due (RHY-06), YYYY-MM-DD. */
  packDue: string
  /** The clause that asks for the meeting. */
  clause: string
  because: Ground[]
}

/** A meeting that a clause asks for and that has no place; `kind` is null where the client gets no meetings at all. */
export interface UnplacedMeeting {
  client: ClientName
  kind: MeetingKind | null
  period: string | null
  /** The days that it could have been held on, YYYY-MM-DD; null where it is not about days. */
  window: { from: string; to: string } | null
  clause: string
  why: string
}

/** The sessions of a person in one role in one week, or in one month with the load. */
export interface OwnerLoad {
  owner: string
  role: Role
  span: 'week' | 'month'
  /** `2027-W05` or `2027-02`. */
  period: string
  sessions: number
  minutes: number
  /** The most sessions in the week; null where there is no limit, and for months. */
  slots: number | null
  /** Load of the month (SCH-05); null for weeks, and where the hours of the owner are not known. */
  percent: number | null
}

/** A meeting that could not be held on the day that spreads best, and where it went. */
export interface Clash {
  client: ClientName
  kind: MeetingKind
  period: string
  owner: string
  /** YYYY-MM-DD. */
  wanted: string
  /** Null when it has no place. */
  on: string | null
  why: string
}

/** The share of a month in the Segment B meetings of its quarter (SCH-06). */
export interface MonthShare {
  quarter: string
  month: string
  meetings: number
  ofQuarter: number
  percent: number
  within: boolean
}

export interface YearPlan {
  year: number
  /** The day whose parameters were applied, YYYY-MM-DD. */
  asOf: string
  position: string
  settings: PlanSettings
  meetings: PlannedMeeting[]
  unplaced: UnplacedMeeting[]
  load: OwnerLoad[]
  clashes: Clash[]
  segmentB: MonthShare[]
  conflicts: AppliedConflict[]
  notices: string[]
}
