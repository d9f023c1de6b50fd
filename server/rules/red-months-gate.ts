import { sayNumber } from './say-number.ts'

/** Whether a run of red months pauses expansion credit, and why (CX-06, ENG-07). */
export function redMonthsGate(months: number, redMonths: number, position: 'two-consecutive-months' | 'any-red') {
  const from = position === 'any-red' ? 1 : redMonths
  const expansionGated = months >= from
  const consequence = expansionGated ? 'credit is paused until yellow or green returns' : 'credit stays open'
  return {
    expansionGated,
    says: `Red months in a row: ${sayNumber(months)}; the gate closes at ${from}, so ${consequence}`,
  }
}
