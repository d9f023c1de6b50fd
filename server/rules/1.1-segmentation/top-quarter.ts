/** SEG-12: only the top quarter has a letter; further down the source names none. */
export function topQuarter(mrrPercentile: number, topPercent: number) {
  const isTop = mrrPercentile >= 100 - topPercent
  const says = isTop
    ? `Percentile ${mrrPercentile} by MRR is within the top ${topPercent} %: Segment A`
    : `Percentile ${mrrPercentile} by MRR is below the top ${topPercent} %, for which no letter is given`
  return { isTop, because: [{ clause: 'SEG-12' as const, says }] }
}
