import type { NumberGiven } from './quantity.ts'

/** A figure that may share the unit of the others: it says nothing of what it counts. */
export type CountedNumber = NumberGiven & { isBare: boolean }

const ASKS_HOURS = /\bhow many hours\b/i

/**
 * A figure without a unit shares that of the others, where all of them are hours or all are minutes; what is needed or at
 * hand is hours where the question asks for them.
 */
export function withSharedUnit(question: string, numbers: readonly CountedNumber[]): NumberGiven[] {
  const units = new Set(numbers.flatMap(({ counts }) => (counts === 'hour' || counts === 'minute' ? [counts] : [])))
  const [shared] = units
  const isOfHours =
    units.size === 0 && numbers.every(({ counts, isBare }) => isBare || counts !== 'day') && ASKS_HOURS.test(question)
  return numbers.map(({ isBare, ...number }) => {
    const isTold = isOfHours && isBare && (number.role === 'need' || number.role === 'have')
    if (isTold && number.counts === undefined) return { ...number, mayCount: 'hour' }
    return isBare && number.counts === undefined && units.size === 1 ? { ...number, mayCount: shared } : number
  })
}
