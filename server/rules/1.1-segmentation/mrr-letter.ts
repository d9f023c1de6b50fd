/** SEG-13: the letter of a monthly revenue; each amount belongs to the range that it opens. */
export function mrrLetter(mrr: number, from: Record<'A' | 'B' | 'C', number>): 'A' | 'B' | 'C' | 'D' {
  return mrr >= from.A ? 'A' : mrr >= from.B ? 'B' : mrr >= from.C ? 'C' : 'D'
}
