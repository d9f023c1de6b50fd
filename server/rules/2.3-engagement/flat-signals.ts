import type { Limits } from '../colour-from.ts'
import { sayNumber } from '../say-number.ts'

/** What the flat rules read; undefined is not known. */
export interface FlatSignals {
  cadence?: number | undefined
  daysSinceSponsorSeen?: number | undefined
  recapOnTime?: number | undefined
  qbrsWithDecision?: number | undefined
  decisionsInLastTwoQbrs?: number | undefined
  complaintTags?: string[] | undefined
}

interface FlatLimits {
  cadence: Limits
  recap: Limits
  sponsorDays: number
  qbrsWithDecision: number
  redComplaintTags: readonly string[]
}

// "follow through" and "Follow-Through" are one tag.
const plain = (tag: string) => tag.toLowerCase().replaceAll(/[^a-z]/g, '')

/** Why the signals that are known are red, and why they slip from green; both empty when none does (ENG-04). */
export function flatSignals(signals: FlatSignals, limits: FlatLimits, sponsorLost: 'red' | 'slip') {
  const { cadence, daysSinceSponsorSeen: days, recapOnTime: recap } = signals
  const { qbrsWithDecision: qbrs, decisionsInLastTwoQbrs: decisions, complaintTags = [] } = signals
  const reds: string[] = []
  const slips: string[] = []

  const percent = (name: string, value: number | undefined, { green, yellow }: Limits) => {
    if (value === undefined || value >= green) return
    if (value < yellow) reds.push(`${name} ${sayNumber(value)} % is below ${yellow} %`)
    else slips.push(`${name} ${sayNumber(value)} % is below ${green} %`)
  }
  percent('cadence', cadence, limits.cadence)
  percent('recap on time', recap, limits.recap)
  if (days !== undefined && days > limits.sponsorDays) {
    const list = sponsorLost === 'red' ? reds : slips
    list.push(`sponsor seen ${sayNumber(days)} days ago, more than ${limits.sponsorDays}`)
  }
  if (qbrs !== undefined && qbrs < limits.qbrsWithDecision) {
    slips.push(`QBRs with a decision ${sayNumber(qbrs)} % are below ${limits.qbrsWithDecision} %`)
  }
  if (decisions === 0) reds.push('no decision in the last two QBRs')
  for (const tag of limits.redComplaintTags) {
    if (complaintTags.some((given) => plain(given) === plain(tag))) reds.push(`a complaint is tagged ${tag}`)
  }
  return { reds, slips }
}
