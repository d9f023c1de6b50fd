import type { DimensionHealth, Gate } from '../../domain/client-profile.ts'
import type { Judge } from '../../rules/judge.ts'
import type { KnownSignals } from '../health/reading.ts'
import { gateOf, withDoubt } from './gate.ts'

// The blueprint sets no window for "two or more CX reds"; our reading is the last quarter.
const WATCHLIST_MONTHS = 3

/** The CX watchlist: red months of the last three, or a sponsor who has not been seen (CX-05). */
export function watchlistGate(
  cx: DimensionHealth,
  { daysSinceSponsorSeen = null }: KnownSignals,
  judge: Judge,
): Gate[] {
  const colours = cx.trend.slice(-WATCHLIST_MONTHS).map(({ colour }) => colour)
  const certain = colours.filter((colour) => colour === 'red').length
  const possible = colours.filter((colour) => colour === 'red' || colour === 'unknown').length
  const ask = (cxReds: number | null) => judge('CX-05', { cxReds, daysSinceSponsorSeen })
  const seen =
    daysSinceSponsorSeen === null
      ? 'it is not known when the sponsor was seen'
      : `the sponsor was seen ${daysSinceSponsorSeen} days before`
  return gateOf({
    kind: 'watchlist',
    subject: null,
    finding: withDoubt({ certain, possible }, ask, holds),
    holds,
    says: `CX watchlist: red in ${certain} of the last ${colours.length} months, and ${seen}.`,
    doubt: `Whether it belongs on the CX watchlist is not known: red in ${certain} of the last ${colours.length} months for sure, and ${seen}.`,
  })
}

const holds = ({ onWatchlist }: Record<string, unknown>) => onWatchlist === true
