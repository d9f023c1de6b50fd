import type { Client } from './client.ts'
import type { Dimension, Gate } from './client-profile.ts'
import type { Colour, Segment } from './segment.ts'

/** One dimension of health in a month, with the other reading of its colour where the blueprints have two. */
export interface MonthHealth {
  dimension: Dimension
  colour: Colour
  score: number | null
  /** The clause that decides, and the share of its inputs that were known, 0 to 1. */
  clause: string
  coverage: number
  missing: string[]
  otherReading: { clause: string; colour: Colour } | null
}

/** A number that rests on several inputs; null where one is missing. */
export interface Index {
  clause: string
  value: number | null
  missing: string[]
}

/** What a fired trigger asks of a person. Days are YYYY-MM-DD. */
export interface CallToAction {
  trigger: string
  title: string
  topic: string
  openedOn: string
  /** A role, and the person who holds it for the client where that is recorded. */
  owner: string | null
  person: string | null
  /** As the clause says it, and as a day where it can be counted. */
  due: string | null
  dueOn: string | null
  firstActionBy: string | null
  play: string
  steps: readonly string[]
  evidence: string[]
  /** Triggers that ask for the same thing; they open no call of their own. */
  merged: string[]
  /** `waiting` where the owner has as many open calls as the setting allows. */
  state: 'open' | 'waiting'
}

/** Everything that the rules say of one client in one month. */
export interface ClientMonth {
  clientId: string
  /** YYYY-MM, and the day it was judged for. */
  month: string
  asOf: string
  segment: Segment | null
  /** What the provider calls the segment; null where it has no name of its own for it. */
  segmentName: string | null
  /** The segment of the client business goal level (SEG-03), beside the quadrant's. */
  goalSegment: Segment | null
  band: number | null
  touch: string | null
  health: MonthHealth[]
  composite: Index
  maturityIndex: Index
  appetiteIndex: Index
  gates: Pick<Gate, 'kind' | 'status' | 'subject' | 'says' | 'clause' | 'missing'>[]
  calls: CallToAction[]
  /** When each meeting of the cadence is due next; empty without a segment, null days where none was held. */
  cadence: {
    kind: string
    clause: string
    says: string
    lastOn: string | null
    dueOn: string | null
    overdue: boolean | null
  }[]
  /** Triggers that flag the client At Risk; how severe it is, a person judges (RISK-02), on a scale that the provider sets. */
  atRisk: { flagged: boolean; by: string[]; severity: number | null; label: string | null }
  /** The inputs of renewal confidence side by side (ENG-11). */
  renewal: {
    engagementColour: Colour
    dmiTrend: 'rising' | 'flat' | 'falling' | null
    cxColour: Colour
    daysToRenewal: number | null
  }
  /** Triggers that could not be judged, and the signals that they lack. */
  unjudged: { triggers: number; missing: string[] }
}

/** A client in the portfolio: its latest month, and the colours of the months up to it, oldest first. */
export interface PortfolioClient {
  client: Client
  latest: ClientMonth
  trend: { month: string; colours: Record<Dimension, Colour> }[]
}
