import { editsBetween } from '../edits-between.ts'

// Longer than any id: what lies beyond says nothing, and comparing it costs.
const LONGEST = 40

/** The id that a mistyped one most likely means. */
export function nearestId(given: string, ids: readonly string[]): string {
  const wanted = given.trim().toLowerCase().slice(0, LONGEST)
  return ids.toSorted((a, b) => editsBetween(wanted, a) - editsBetween(wanted, b))[0]!
}
