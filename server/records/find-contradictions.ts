import type { Client } from '../domain/client.ts'
import type { Sponsor } from '../domain/sponsor.ts'
import type { MonthOnRecord } from './months-on-record.ts'

interface RecordsOfClient {
  client: Client
  sponsors: Sponsor[]
  months: MonthOnRecord[]
  asOf: string
}

/** Where the records of a client contradict themselves or are out of date: one sentence each, naming both sides. */
export function findContradictions({ client, sponsors, months, asOf }: RecordsOfClient): string[] {
  const latest = months.at(-1)
  if (latest === undefined) return ['There are no signals of this client, so its health is unknown.']
  const { month, signals } = latest
  const notices: string[] = []
  if (Object.keys(signals).length === 0)
    notices.push(`There are no signals of ${month}, so the health of that month is unknown.`)
  if (month < monthsBack(asOf, 1)) notices.push(`The latest signals are of ${month}; anything since then is unknown.`)
  const { pulse = null, pulseResponseRate = null, complaintsThisMonth = null, complaintTags = null } = signals
  const { qbrsWithDecision = null, decisionsInLastTwoQbrs = null } = signals
  if (pulse !== null && pulseResponseRate === 0) {
    notices.push(`The pulse of ${month} is ${pulse} although nobody responded; the pulse is used as recorded.`)
  }
  if (complaintsThisMonth === 0 && (complaintTags?.length ?? 0) > 0) {
    notices.push(
      `${month} has no complaints but complaint tags (${complaintTags?.join(', ')}); both are used as recorded.`,
    )
  }
  if ((qbrsWithDecision ?? 0) >= 100 && decisionsInLastTwoQbrs === 0) {
    notices.push(`All QBRs ended with a decision, yet the last two hold none (${month}); both are used as recorded.`)
  }
  if (client.renewalDate !== null && client.renewalDate < asOf) {
    notices.push(`The renewal date ${client.renewalDate} has passed.`)
  }
  return [...notices, ...sponsorNotices(sponsors, latest)]
}

// Within a month the two may differ by when each was written down.
const TOLERANCE_DAYS = 31

function sponsorNotices(sponsors: Sponsor[], { month, signals }: MonthOnRecord): string[] {
  const seen = sponsors.flatMap(({ executive, lastSeenOn }) =>
    executive === true && lastSeenOn !== null ? [lastSeenOn] : [],
  )
  const latest = seen.toSorted().at(-1)
  const { daysSinceSponsorSeen = null } = signals
  if (latest === undefined || daysSinceSponsorSeen === null) return []
  const days = Math.round(
    (Date.parse(`${endOfMonth(month)}T00:00:00Z`) - Date.parse(`${latest}T00:00:00Z`)) / 86_400_000,
  )
  if (days < 0 || Math.abs(days - daysSinceSponsorSeen) <= TOLERANCE_DAYS) return []
  return [
    `The signals of ${month} say that the sponsor was seen ${daysSinceSponsorSeen} days before, the sponsor's record says ${latest} (${days} days); the signals are used.`,
  ]
}

const endOfMonth = (month: string) => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

function monthsBack(asOf: string, count: number) {
  const [year = 0, number = 1] = asOf.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7)
}
