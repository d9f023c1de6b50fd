import { RULES } from './all-rules.ts'

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

/** How many letters must be put in, taken out or changed to get from one word to the other. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (let at = 1; at <= to.length; at++) {
      const changed = row[at - 1]! + (to[at - 1] === letter ? 0 : 1)
      next.push(Math.min(changed, row[at]! + 1, next[at - 1]! + 1))
    }
    row = next
  }
  return row.at(-1)!
}
