const DAY_MS = 86_400_000

/** Whole days from one day to another, YYYY-MM-DD; negative where the second lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS)
