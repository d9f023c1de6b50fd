import { Exact } from '../exact.ts'
import { sayNumber } from '../say-number.ts'

interface Given {
  startRevenue: number
  retainedRevenue?: number | undefined
  lostRevenue?: number | undefined
}

type Kept = { kept: Exact; says: string } | { missing: string[] } | { invalid: string }

/** What is kept of the revenue at the start: as given, or the start less what was lost; the two must not disagree. */
export function revenueKept({ startRevenue, retainedRevenue, lostRevenue }: Given): Kept {
  if (retainedRevenue !== undefined && retainedRevenue > startRevenue)
    return { invalid: 'retainedRevenue must not be more than startRevenue: give expansion as expansionRevenue.' }
  if (lostRevenue === undefined) {
    return retainedRevenue === undefined
      ? { missing: ['retainedRevenue'] }
      : { kept: Exact.of(retainedRevenue), says: sayNumber(retainedRevenue) }
  }
  const kept = Exact.of(startRevenue).minus(lostRevenue)
  if (lostRevenue > startRevenue) return { invalid: 'lostRevenue must not be more than startRevenue.' }
  if (retainedRevenue !== undefined && kept.rounded() !== retainedRevenue)
    return { invalid: 'retainedRevenue and lostRevenue must add up to startRevenue.' }
  return { kept, says: `(${sayNumber(startRevenue)} - ${sayNumber(lostRevenue)})` }
}
