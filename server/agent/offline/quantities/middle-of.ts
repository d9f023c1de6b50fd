const DECIMALS = 2

/** The value in the middle, or half-way between the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return Number.isInteger(middle) ? averageOf([sorted[middle - 1]!, sorted[middle]!]) : sorted[Math.floor(middle)]!
}

/** The sum by the count, to two decimals. */
export const averageOf = (values: readonly number[]): number =>
  Number((values.reduce((sum, each) => sum + each, 0) / values.length).toFixed(DECIMALS))
