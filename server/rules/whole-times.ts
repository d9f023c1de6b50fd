import type { Exact } from './exact.ts'

/** How often something goes into a total as a whole: 4 hours go 2 times into 11; 0 where the total is below 0. */
export function wholeTimes(total: Exact, each: Exact): number {
  const times = total.over(each)
  const nearest = times.rounded(0)
  return Math.max(0, times.isAtLeast(nearest) ? nearest : nearest - 1)
}
