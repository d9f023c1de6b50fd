import type { MonthlySignals } from '../../../domain/monthly-signals.ts'
import { type KnownSignals, onlyKnown } from './known-signals.ts'

/** The signals that a month's measurements hold under another name. */
export const measuredSignals = (month: Partial<MonthlySignals>): KnownSignals =>
  onlyKnown({
    newComplaints: month.complaintsThisMonth,
    complaintTags: month.complaintTags,
    daysSinceSponsorSeen: month.daysSinceSponsorSeen,
    mfaPercent: month.mfaCoverage,
    endpointPercent: month.endpointCoverage,
    recapOnTimePercent: month.recapOnTime,
    followThroughPercent: month.followThrough,
    repeatTicketPercent: month.repeatPercent,
  })
