import { z } from 'zod'
import type { ClientMonth, PortfolioClient } from '../domain/client-month.ts'
import {
  type ClientProfile,
  type ClientSummary,
  type DimensionHealth,
  DIMENSIONS,
  type GateKind,
} from '../domain/client-profile.ts'
import type { Ground } from '../domain/finding.ts'
import { COLOURS, SEGMENTS } from '../domain/segment.ts'
import { clientSummary } from '../records/client-summary.ts'
import { findRule } from '../rules/index.ts'

const GATES = [
  'expansion',
  'watchlist',
  'mfa',
  'endpoint',
  'recap',
  'first-action',
  'credit',
] as const satisfies readonly GateKind[]

/** Which clients of the portfolio are meant; what is left out does not narrow the list. */
export const ClientFilter = z.object({
  colour: z.enum(COLOURS).optional().describe('In the dimension named, else in any'),
  dimension: z.enum(DIMENSIONS).optional(),
  segment: z.enum(SEGMENTS).optional(),
  gates: z.array(z.enum(GATES)).max(GATES.length).optional().describe('One of these gates is in force'),
  atRisk: z.boolean().optional().describe('True: only those that a trigger flags At Risk'),
  renewsWithinDays: z.int().min(1).max(3660).optional().describe('The renewal day is at most so many days away'),
})
export type ClientFilter = z.output<typeof ClientFilter>

/** A client that fits, with what makes it fit. */
export interface FittingClient extends ClientSummary {
  why: Ground[]
  /** Only where the filter asks for renewals. */
  renewal?: ClientMonth['renewal']
}

/** The clients whose colours, segment and gates fit, in the order given. */
export function filterByProfile(profiles: readonly ClientProfile[], filter: ClientFilter): FittingClient[] {
  return profiles.flatMap((profile): FittingClient[] => {
    if (filter.segment !== undefined && profile.placement.segment !== filter.segment) return []
    const dimensions = profile.health.filter(
      ({ dimension, colour }) =>
        (filter.dimension === undefined || dimension === filter.dimension) &&
        (filter.colour === undefined || colour === filter.colour),
    )
    if (dimensions.length === 0) return []
    const gates = profile.gates.filter(({ kind, status }) => status === 'in-force' && filter.gates?.includes(kind))
    if (filter.gates !== undefined && gates.length === 0) return []
    const why = [
      ...(filter.dimension === undefined && filter.colour === undefined ? [] : dimensions.flatMap(reasonsOf(filter))),
      ...gates.map(({ says, clause }) => ({ says, clause })),
    ]
    return [{ ...clientSummary(profile), why }]
  })
}

/** The reasons of a colour; where any dimension may have it, the dimension with the clause that decides. */
const reasonsOf =
  ({ dimension: asked }: ClientFilter) =>
  ({ dimension, colour, reasons }: DimensionHealth): Ground[] => {
    const deciding = reasons.filter(({ says }) => says.endsWith(`: ${colour}`))
    return asked === undefined
      ? deciding.slice(-1).map(({ clause }) => ({ clause, says: `${colour} in ${dimension}` }))
      : deciding
  }

/** Of those, the clients that are flagged At Risk, or whose renewal is near, soonest first. */
export function filterByMonth(
  fitting: readonly FittingClient[],
  portfolio: readonly PortfolioClient[],
  { atRisk, renewsWithinDays }: ClientFilter,
): FittingClient[] {
  const latest = new Map(portfolio.map((each) => [each.client.id, each.latest]))
  return fitting
    .flatMap((client): FittingClient[] => {
      const month = latest.get(client.id)
      if (month === undefined || (atRisk === true && !month.atRisk.flagged)) return []
      const days = month.renewal.daysToRenewal
      if (renewsWithinDays !== undefined && (days === null || days < 0 || days > renewsWithinDays)) return []
      const flags = atRisk === true ? month.atRisk.by.map((clause) => ({ clause, says: titleOf(clause) })) : []
      const renewal = renewsWithinDays === undefined ? {} : { renewal: month.renewal }
      return [{ ...client, why: [...client.why, ...flags], ...renewal }]
    })
    .toSorted((a, b) => (a.renewal?.daysToRenewal ?? 0) - (b.renewal?.daysToRenewal ?? 0))
}

const PASSED = 5

/** The clients whose renewal day on record lies before a day, the latest first; at most a few. */
export const renewalPassed = (clients: readonly FittingClient[], asOf: string) =>
  clients
    .flatMap(({ name, renewalDate }) => (renewalDate !== null && renewalDate < asOf ? [{ name, renewalDate }] : []))
    .toSorted((a, b) => (a.renewalDate > b.renewalDate ? -1 : 1))
    .slice(0, PASSED)

// A flag is titled `At Risk: NPS detractor`.
const titleOf = (rule: string) => (findRule(rule)?.title ?? rule).replace(/^At Risk: /, '')
