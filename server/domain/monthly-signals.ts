/** The insights of the digital maturity index (DMI-11), each with a `…Coverage` and a `…Weight` in the signals. */
export const INSIGHTS = [
  'mfa',
  'endpoint',
  'backup',
  'conditionalAccess',
  'emailSecurity',
  'collaboration',
  'encryption',
] as const
export type Insight = (typeof INSIGHTS)[number]

type InsightSignals = Record<`${Insight}Coverage` | `${Insight}Weight`, number | null>

/** What was measured of a client in one month. Null means "not known"; percentages are 0-100. */
export interface MonthlySignals extends InsightSignals {
  clientId: string
  /** YYYY-MM. */
  month: string

  /** From 1 to 5. */
  pulse: number | null
  pulseResponseRate: number | null
  complaintsThisMonth: number | null
  /** Empty when it is known that there were none. */
  complaintTags: string[] | null
  daysSinceSponsorSeen: number | null

  cadenceAdherence: number | null
  stakeholderMix: number | null
  decisionVelocity: number | null
  followUpClosure: number | null
  recapOnTime: number | null
  /** Percent of QBRs that ended with a logged decision. */
  qbrsWithDecision: number | null
  decisionsInLastTwoQbrs: number | null

  slaTrend: number | null
  onTimeDelivery: number | null
  /** High is good: 100 means that nothing came back (SQ-01). */
  recurrence: number | null
  followThrough: number | null
  slaPercent: number | null
  milestonesPercent: number | null
  /** Low is good: the share of tickets that came back within 30 days (SQ-03). */
  repeatPercent: number | null

  /** The four alignment checks, 0-25 points each (SLA-03). */
  cadenceDelivered: number | null
  deliverablesWithRecap: number | null
  /** Null also means "does not apply" for segments C and D. */
  execSponsor: number | null
  effortMix: number | null
  presence: number | null
  perception: number | null
  performance: number | null
}
