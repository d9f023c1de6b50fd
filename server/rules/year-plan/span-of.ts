import { firstOf } from './days.ts'

const MONTHS = 12

/** A part of the year: its first and last day, and what it is called. */
export interface Span {
  label: string
  from: number
  to: number
}

/** The year cut into as many parts of whole months as there are meetings of a kind: 12, 4, 3, 2 or 1. */
export function spansOf(year: number, parts: number): Span[] {
  const months = MONTHS / parts
  return Array.from({ length: parts }, (_, at) => ({
    label: labelOf(year, parts, at + 1),
    from: firstOf(year, at * months),
    to: firstOf(year, (at + 1) * months) - 1,
  }))
}

function labelOf(year: number, parts: number, part: number): string {
  if (parts === 1) return String(year)
  if (parts === MONTHS) return `${year}-${String(part).padStart(2, '0')}`
  return `${year}-${{ 2: 'H', 3: 'T', 4: 'Q' }[parts]}${part}`
}
