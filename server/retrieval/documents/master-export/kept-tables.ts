import { cutAt, junctionsOf } from './junctions.ts'

const LONGEST_CELL = 80
const FEWEST_CELLS = 6
// A header that could not be read belongs to the cells that begin within this many characters.
const NEAR = 220

/**
 * The tables that a text still holds flattened, each as its text: runs of short pieces without a space between them,
 * and what follows the headers of tables that could not be read.
 */
export function keptTables(text: string, headers: number[]): string[] {
  const runs = flattenedRuns(text)
  const alone: number[] = []
  for (const header of headers) {
    const isNear = runs.some(({ from, to }) => header >= from - NEAR && header <= to)
    if (!isNear && (alone.at(-1) ?? -Infinity) < header - NEAR) alone.push(header)
  }
  return [...runs, ...alone.map((from) => ({ from, to: from + NEAR }))]
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(from, to))
}

function flattenedRuns(text: string): { from: number; to: number }[] {
  const runs: { from: number; to: number; cells: number }[] = []
  let at = 0
  let open = false
  for (const piece of cutAt(text, junctionsOf(text))) {
    const isCell = piece.length <= LONGEST_CELL
    if (isCell && !open) runs.push({ from: at, to: at, cells: 0 })
    open = isCell
    at += piece.length
    if (isCell) Object.assign(runs.at(-1)!, { to: at, cells: runs.at(-1)!.cells + 1 })
  }
  return runs.filter(({ cells }) => cells >= FEWEST_CELLS)
}
