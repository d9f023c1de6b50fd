import { sinceFirstEdition } from '../dated.ts'

export const pulseBand = sinceFirstEdition({ green: 4.5, yellow: 4 })
export const sponsorDays = sinceFirstEdition({ greenUntilDays: 120 })
export const complaintLimits = sinceFirstEdition({ yellowAt: 1, redFrom: 2 })
export const rollUp = sinceFirstEdition({
  pulse: { green: 4.5, yellow: 4 },
  sponsorUntilDays: 120,
  complaints: { yellowAt: 1, redFrom: 2 },
})
export const watchlist = sinceFirstEdition({ redsFrom: 2, daysFrom: 120 })
export const redMonths = sinceFirstEdition({ monthsFrom: 2 })
export const none = sinceFirstEdition({})
