/** Which of the first two numbers of a date such as 03/04/2026 is the day. */
export type DateOrder = 'mdy' | 'dmy'

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/

/** The order that the dates of a file show by a number above 12; undefined where none does or they disagree. */
export function dateOrderOf(cells: Iterable<string>): DateOrder | undefined {
  const shown = new Set<DateOrder>()
  for (const cell of cells) {
    const [, first, second] = SLASHED.exec(cell) ?? []
    if (Number(first) > 12) shown.add('dmy')
    if (Number(second) > 12) shown.add('mdy')
  }
  const [only, other] = [...shown]
  return other === undefined ? only : undefined
}
