import type { Question, Row } from './assessment.ts'
import type { Fit } from './fit.ts'

/** The levels that each row fits, held to the lowest cap among the answers. `fits` goes with `asked`, one each. */
export function levelsByRow(rows: readonly Row[], asked: readonly Question[], fits: readonly Fit[]): number[][] {
  const cap = Math.min(...fits.map(({ atMost = Infinity }) => atMost))
  return rows.map(({ id }) => {
    const fitting = asked.flatMap(({ row }, at) => (row === id ? fits[at]!.levels : []))
    return [...new Set(fitting.map((level) => Math.min(level, cap)))]
  })
}

/** The levels that all rows fit. */
export const levelsInCommon = (levels: readonly number[][]): number[] =>
  (levels[0] ?? []).filter((level) => levels.every((row) => row.includes(level)))
