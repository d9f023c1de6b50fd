const BANDS = 4

/** Amounts as whole numbers of the smallest step that any of them uses, so that sums are exact. */
export function toWhole(amounts: number[]): { whole: bigint[]; scale: number } {
  const decimals = Math.max(0, ...amounts.map((amount) => String(amount).split('.')[1]?.length ?? 0))
  const scale = 10 ** decimals
  return { whole: amounts.map((amount) => BigInt(amount.toFixed(decimals).replace('.', ''))), scale }
}

/**
 * Cuts amounts in descending order into four runs whose sums are as near a quarter of the total as can be: the
 * least sum of squared differences, the earlier cut where two are equal. Returns where each run ends. With fewer
 * than four amounts each is a run of its own. The cost is convex, so each layer is filled by divide and conquer.
 */
export function cutBands(amounts: bigint[]): number[] {
  const n = amounts.length
  const runs = Math.min(BANDS, n)
  const upTo = [0n]
  for (const amount of amounts) upTo.push(upTo.at(-1)! + amount)
  const total = upTo[n]!
  // Four times the run against the total: the same order of costs without a fraction.
  const cost = (from: number, to: number) => {
    const off = BigInt(BANDS) * (upTo[to]! - upTo[from]!) - total
    return off * off
  }

  let best: (bigint | undefined)[] = upTo.map((_, to) => (to === 0 ? undefined : cost(0, to)))
  const cuts: number[][] = []
  for (let run = 2; run <= runs; run++) {
    const next: (bigint | undefined)[] = Array.from({ length: n + 1 }, () => undefined)
    const cut: number[] = Array.from({ length: n + 1 }, () => 0)
    fill(run, n, run - 1, n - 1)
    best = next
    cuts.push(cut)

    function fill(low: number, high: number, from: number, to: number) {
      if (low > high) return
      const middle = (low + high) >> 1
      for (let at = from; at <= Math.min(to, middle - 1); at++) {
        const before = best[at]
        if (before === undefined) continue
        const candidate = before + cost(at, middle)
        if (next[middle] === undefined || candidate < next[middle]) {
          next[middle] = candidate
          cut[middle] = at
        }
      }
      fill(low, middle - 1, from, cut[middle]!)
      fill(middle + 1, high, cut[middle]!, to)
    }
  }

  const ends = [n]
  for (const cut of cuts.toReversed()) ends.unshift(cut[ends[0]!]!)
  return ends
}
