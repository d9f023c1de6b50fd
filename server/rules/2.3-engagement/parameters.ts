import { sinceFirstEdition } from '../dated.ts'

export const weights = sinceFirstEdition({ cadence: 30, mix: 30, velocity: 25, closure: 15 })
export const scoreBands = sinceFirstEdition({
  A: { green: 80, yellow: 70 },
  B: { green: 75, yellow: 60 },
  C: { green: 70, yellow: 55 },
})
export const flatRules = sinceFirstEdition({
  cadence: { green: 90, redBelow: 80 },
  sponsorUntilDays: 120,
  recap: { green: 95, redBelow: 80 },
  decisionsGreen: 70,
  redTags: ['Relevance', 'Follow-through', 'Quality'],
})
export const redMonths = sinceFirstEdition({ monthsFrom: 2 })
