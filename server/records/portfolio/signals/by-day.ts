/** Rows in the order of a day, so that the rows of a time are found without going through all. */
export interface ByDay<Row> {
  /** The rows up to a day, that day included. */
  upTo(day: string): Row[]
  /** The rows from one day to another, both included. */
  between(from: string, to: string): Row[]
}

/** Orders rows by a day, YYYY-MM-DD; those without one are left out. */
export function byDay<Row>(rows: readonly Row[], dayOf: (row: Row) => string | null): ByDay<Row> {
  const dated = rows
    .flatMap((row) => {
      const day = dayOf(row)
      return day === null ? [] : [{ day: day.slice(0, 10), row }]
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const days = dated.map(({ day }) => day)
  const inOrder = dated.map(({ row }) => row)
  return {
    upTo: (day) =>
      inOrder.slice(
        0,
        countUntil(days, (each) => each <= day),
      ),
    between: (from, to) =>
      inOrder.slice(
        countUntil(days, (each) => each < from),
        countUntil(days, (each) => each <= to),
      ),
  }
}

/** How many of the days, in order, come before the first that no longer holds. */
function countUntil(days: readonly string[], holds: (day: string) => boolean): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(days[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
