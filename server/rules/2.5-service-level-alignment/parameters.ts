import { sinceFirstEdition } from '../dated.ts'

export const weights = sinceFirstEdition({ presence: 40, perception: 30, performance: 30 })
export const scoreBands = sinceFirstEdition({
  A: { green: 85, yellow: 75 },
  B: { green: 80, yellow: 70 },
  C: { green: 75, yellow: 60 },
  D: { green: 70, yellow: 55 },
})
export const checks = sinceFirstEdition({ pointsACheck: 25, green: 85, yellow: 65 })
/** How many checks must hold where they are only counted (SLA-04). */
export const COUNT_BAND = { green: 3, yellow: 2 }
