import type { AppliedConflict, Ground } from '../../domain/finding.ts'
import type { Segment } from '../../domain/segment.ts'
import type { Gap, LeftOut } from './capacity-plan.ts'
import type { CapacityChange } from './capacity-request.ts'
import type { SegmentDemand } from './demand.ts'

/** What a client is before or after a change. */
export interface State {
  segment: Segment | null
  hours: number | null
  annualBudget: number | null
}

/** A client that the change reaches, with the reasons of its state afterwards. */
export interface AffectedClient {
  id: string
  name: string
  mrr: number | null
  before: State
  after: State
  because: Ground[]
}

/** What all clients take before or after a change. */
export interface Totals {
  hours: number
  bySegment: SegmentDemand[]
  /** Null where no hours come from a budget. */
  annualBudget: number | null
  /** Null where it was not said what hours are there. */
  gap: Gap | null
}

/** What a change would do, client by client. */
export interface WhatIf {
  asOf: string
  change: CapacityChange
  affectedClients: number
  /** By name; empty where the clients were only counted. */
  affected: AffectedClient[]
  /** The known MRR of the clients that the change reaches. */
  affectedMrr: number
  before: Totals
  after: Totals
  hoursChange: number
  leftOut: LeftOut[]
  because: Ground[]
  conflicts: AppliedConflict[]
}
