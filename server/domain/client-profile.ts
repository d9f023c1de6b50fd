import type { Client } from './client.ts'
import type { Finding, Ground } from './finding.ts'
import type { Colour, Segment } from './segment.ts'

/** The five dimensions of health, in the order of blueprints 2.1 to 2.5. */
export const DIMENSIONS = ['cx', 'adoption', 'engagement', 'quality', 'alignment'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Where a client stands in the portfolio. Null means that an input is missing; `missing` names it. */
export interface Placement {
  segment: Segment | null
  /** `Transform`, `Modernize`, `Educate` or `Sustain`. */
  archetype: string | null
  /** Revenue band from 1 (the largest clients) to 4 (SEG-04). */
  band: number | null
  cadence: string | null
  mrrTier: 'high' | 'mid' | 'low' | null
  /** `VIP`, `High`, `Mid` or `Tech` (SEG-06). */
  touch: string | null
  missing: string[]
  reasons: Ground[]
  findings: Finding[]
}

/** One dimension of a client's health in one month. */
export interface DimensionHealth {
  dimension: Dimension
  colour: Colour
  /** From 0 to 100 where the blueprint has a score; null for CX and where an input is missing. */
  score: number | null
  /** Share of the inputs that the dimension reads which are present, from 0 to 1. */
  coverage: number
  missing: string[]
  reasons: Ground[]
  findings: Finding[]
  /** The last six months on record, oldest first, judged by the thresholds in force on `asOf`. */
  trend: { month: string; colour: Colour }[]
}

export type GateKind = 'expansion' | 'watchlist' | 'mfa' | 'endpoint' | 'recap' | 'first-action' | 'credit'

/** Something that holds or asks for attention until it is dealt with. A gate that is clear is not listed. */
export interface Gate {
  kind: GateKind
  /** `unknown` when a missing input may hide that the gate is in force; it is never treated as clear. */
  status: 'in-force' | 'unknown'
  /** What it is about: a dimension, a meeting or a decision; null for the whole client. */
  subject: { id: string; title: string } | null
  says: string
  clause: string
  missing: string[]
  finding: Finding
}

/** Everything that the rules say of one client on one day. */
export interface ClientProfile {
  client: Client
  asOf: string
  /** The month that the health is of, YYYY-MM; null when there are no signals at all. */
  month: string | null
  placement: Placement
  health: DimensionHealth[]
  gates: Gate[]
  /** Where the records contradict themselves or are out of date, in one sentence each. */
  notices: string[]
}

/** One line of the portfolio. */
export interface ClientSummary {
  id: string
  name: string
  industry: string | null
  mrr: number | null
  csm: string | null
  renewalDate: string | null
  month: string | null
  segment: Segment | null
  band: number | null
  touch: string | null
  health: Record<Dimension, Colour>
  /** The kinds of gate that are in force. */
  gates: GateKind[]
}
