import type { Client } from '../domain/client.ts'
import { type ClientProfile, DIMENSIONS } from '../domain/client-profile.ts'
import type { Decision } from '../domain/decision.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { MonthlySignals } from '../domain/monthly-signals.ts'
import type { Overlay } from '../rules/overlay/overlay.ts'
import { createJudge } from '../rules/judge.ts'
import type { Sponsor } from '../domain/sponsor.ts'
import { findContradictions } from './find-contradictions.ts'

import { expansionGates } from './gates/expansion-gates.ts'
import { fixFirstGates } from './gates/fix-first-gates.ts'
import { creditGates, firstActionGates, recapGates } from './gates/follow-up-gates.ts'
import { watchlistGate } from './gates/watchlist-gate.ts'
import { dimensionHealth } from './health/dimension-health.ts'
import { clientMonth, monthsOnRecord } from './months-on-record.ts'
import type { Bands } from './placement/find-bands.ts'
import { placeClient } from './placement/place-client.ts'

/** What is recorded of one client. */
export interface ClientRecord {
  client: Client
  signals: MonthlySignals[]
  sponsors: Sponsor[]
  meetings: Meeting[]
  decisions: Decision[]
}

/** What a profile needs of the rest of the portfolio. */
export interface Portfolio {
  bands: Bands
  /** The latest complete month of which any client has signals; null without any. */
  month: string | null
  /** The provider's own numbers and positions; the blueprints' where it has none. */
  overlay?: Overlay
}

/** Everything that the rules say of one client on one day. Pure; what is missing never makes anything greener. */
export function clientProfile(record: ClientRecord, { bands, month, overlay }: Portfolio, asOf: string): ClientProfile {
  const { client, sponsors, meetings, decisions } = record
  const judge = createJudge(asOf, overlay)
  const placement = placeClient(client, bands, judge)
  const months = monthsOnRecord(record.signals, clientMonth(record.signals, month, asOf))
  const latest = months.at(-1)?.signals ?? {}
  const health = DIMENSIONS.map((dimension) => dimensionHealth(dimension, months, placement.segment, judge))
  return {
    client,
    asOf,
    month: months.at(-1)?.month ?? null,
    placement,
    health,
    gates: [
      ...expansionGates(health, judge),
      ...health.filter(({ dimension }) => dimension === 'cx').flatMap((cx) => watchlistGate(cx, latest, judge)),
      ...fixFirstGates(latest, judge),
      ...recapGates(meetings, asOf, judge),
      ...firstActionGates(decisions, asOf, judge),
      ...creditGates(decisions, asOf, judge),
    ],
    notices: findContradictions({ client, sponsors, months, asOf }),
  }
}
