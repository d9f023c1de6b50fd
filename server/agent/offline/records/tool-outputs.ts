import type { CallToAction, ClientMonth, MonthHealth } from '../../../domain/client-month.ts'
import type { ClientProfile, ClientSummary, Dimension } from '../../../domain/client-profile.ts'
import type { Finding, Ground } from '../../../domain/finding.ts'
import type { Colour } from '../../../domain/segment.ts'

/** A client's record as the tool returns it. */
export interface ReadClient {
  profile: ClientProfile
  uncitable: string[]
}

/** The latest month of a client. */
export interface ReadMonth extends Pick<ClientMonth, 'month' | 'asOf' | 'segment' | 'cadence' | 'atRisk' | 'renewal'> {
  client: string
  renewalDate: string | null
  health: MonthHealth[]
  /** What the dimensions lack; `more` counts the inputs that are not listed. */
  lacking: { dimension: Dimension; clause: string; inputs: string[]; more: number }[]
  indices: Pick<ClientMonth, 'composite' | 'maturityIndex' | 'appetiteIndex'>
  unjudged: { triggers: number; signals: number; lackedMost: string[]; more: number }
  uncitable: string[]
}

/** A rule explained for a client; `toGoal` only where a colour was to be reached, null where no change gives it. */
export interface ExplainedRule {
  explanation: {
    name: string
    month: string
    rule: string
    title: string
    finding: Finding
    flips: { input: string; from: unknown; to: unknown; gives: Record<string, unknown> }[]
  }
  goal?: Colour
  toGoal?: { changes: { input: string; from: unknown; to: unknown }[]; gives: Colour } | null
  uncitable: string[]
}

/** Calls to action; `found`, `overdue` and `byOwner` count more than are listed. */
export interface ListedCalls {
  asOf: string
  found: number
  more: number
  overdue: number
  byOwner: { who: string; calls: number }[]
  calls: (CallToAction & { client: string })[]
  meetings: { client: string; kind: string; dueOn: string; clause: string }[]
  meetingsMore: number
  uncitable: string[]
}

/** Clients that fit a filter. */
export interface ListedClients {
  found: number
  more: number
  clients: (ClientSummary & { why: Ground[]; renewal?: ClientMonth['renewal'] })[]
  /** Only where renewals are asked for: those whose day on record has passed. */
  renewalPassed?: { name: string; renewalDate: string }[]
  uncitable: string[]
}

/** The plan of a year. */
export interface PlannedMeetings {
  year: number
  planned: number
  more: number
  byKind: { kind: string; meetings: number }[]
  meetings: { client: { name: string }; kind: string; on: string; start: string; owner: string; clause: string }[]
  notPlaced: number
  notPlacedMore: number
  unplaced: { client: { name: string }; kind: string | null; clause: string; why: string }[]
  uncitable: string[]
}
