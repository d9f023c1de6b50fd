import { sinceFirstEdition } from '../dated.ts'

export const months = sinceFirstEdition({ monthsAYear: 12 })
export const noParameter = sinceFirstEdition({})
export const fteHours = sinceFirstEdition({ house: 1_680, vcio: 1_400 })
export const clientHours = sinceFirstEdition({
  house: { A: 30, B: 20, C: 10, D: 5 },
  heavy: { A: 90, B: 50, C: 40, D: 20 },
})
export const quarters = sinceFirstEdition({ quartersAYear: 4 })
