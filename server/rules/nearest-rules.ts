import { RULES } from './all-rules.ts'
import { editsBetween } from './edits-between.ts'

const NEAREST = 3

/** The ids that a mistyped one most likely means, best first. */
export function nearestRules(id: string): string[] {
  // Longer than any id: what lies beyond says nothing, and comparing it costs.
  const wanted = id.trim().toUpperCase().slice(0, 12)
  return RULES.map(({ id: known }) => ({ known, edits: editsBetween(wanted, known) }))
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, NEAREST)
    .map(({ known }) => known)
}
