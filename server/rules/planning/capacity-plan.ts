import type { AppliedConflict, Ground } from '../../domain/finding.ts'
import type { Segment } from '../../domain/segment.ts'
import type { AvailableHours } from './available-hours.ts'
import type { SegmentDemand } from './demand.ts'
import type { RoleDemand } from './role-demand.ts'

/** One client moved down by the plan. */
export interface PlannedMove {
  id: string
  name: string
  from: Segment
  to: Segment
  mrr: number | null
  hoursBefore: number
  hoursAfter: number
  hoursCut: number
  clause: string
}

/** All clients that make the same move. */
export interface MoveGroup {
  from: Segment
  to: Segment
  clients: number
  hoursCut: number
  clause: string
}

/** A client that takes no part: what is missing decides its segment or its hours. */
export interface LeftOut {
  id: string
  name: string
  missing: string[]
}

export interface Gap {
  hours: number
  feasible: boolean
  clause: string
}

/** The least change that makes the clients fit the hours, with the clause of every number. */
export interface CapacityPlan {
  asOf: string
  available: AvailableHours
  demand: { hours: number; bySegment: SegmentDemand[] }
  gap: Gap
  roles: RoleDemand[]
  /** `fits`: nothing to do. `solved`: the moves close the gap. `short`: not even the lowest hours of all clients fit. */
  status: 'fits' | 'solved' | 'short'
  movedClients: number
  hoursCut: number
  /** The known MRR of the clients that move. */
  mrrMoved: number
  groups: MoveGroup[]
  /** By name; empty where the clients were only counted. */
  moves: PlannedMove[]
  after: { hours: number; bySegment: SegmentDemand[]; gap: Gap; roles: RoleDemand[] }
  /** Hours that no move down covers. */
  uncoveredHours: number
  leftOut: LeftOut[]
  because: Ground[]
  conflicts: AppliedConflict[]
}
