const BANDS = 4

/**
 * Cuts a list of amounts, largest first, into four runs whose sums are as near a quarter of the total as can be: the sum
 * of squared differences is the least possible. Of several such cuts it takes the one with the fewest clients in the
 * first band, then in the second, then in the third. No run is empty while there are four amounts or more; with fewer,
 * each has a band of its own from the first on. Returns the band, 1 to 4, of each amount.
 *
 * Since the sums add up to the total, the least sum of squared differences is the least sum of squares. The best cut of
 * the rest moves only forward as its start does (the cost of a run, its sum squared, meets the quadrangle inequality),
 * so each level halves its search: n log n comparisons instead of n squared.
 */
export function cutBands(amounts: readonly bigint[]): number[] {
  const count = amounts.length
  if (count < BANDS) return amounts.map((_, at) => at + 1)

  const sums = [0n]
  for (const amount of amounts) sums.push(sums.at(-1)! + amount)
  const cost = (from: number, to: number) => (sums[to]! - sums[from]!) ** 2n

  // The least cost of cutting all from a start on into so many runs; one run to begin with.
  let costs = sums.map((_, from) => cost(from, count))
  const cutsByLevel: number[][] = []
  for (let runs = 2; runs <= BANDS; runs++) {
    const level = bestCuts(count - runs, count - runs + 1, cost, costs)
    cutsByLevel.unshift(level.cuts)
    costs = level.costs
  }

  const starts = [0]
  for (const cuts of cutsByLevel) starts.push(cuts[starts.at(-1)!]!)
  return amounts.map((_, at) => starts.findLastIndex((start) => start <= at) + 1)
}

/** For every start up to `lastStart`: the earliest best place to end its first run, at most `lastCut`, and the cost of it all. */
function bestCuts(
  lastStart: number,
  lastCut: number,
  cost: (from: number, to: number) => bigint,
  rest: readonly bigint[],
) {
  const cuts: number[] = []
  const costs: bigint[] = []
  const search = (low: number, high: number, fromCut: number, toCut: number) => {
    if (low > high) return
    const start = (low + high) >> 1
    let best = Math.max(fromCut, start + 1)
    let least = cost(start, best) + rest[best]!
    for (let cut = best + 1; cut <= Math.min(toCut, lastCut); cut++) {
      const total = cost(start, cut) + rest[cut]!
      if (total < least) [best, least] = [cut, total]
    }
    cuts[start] = best
    costs[start] = least
    search(low, start - 1, fromCut, best)
    search(start + 1, high, best, toCut)
  }
  search(0, lastStart, 1, lastCut)
  return { cuts, costs }
}
