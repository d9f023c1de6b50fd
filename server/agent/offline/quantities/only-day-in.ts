import type { DateGiven } from './quantity.ts'
import { readQuantities } from './read-quantities.ts'

/** The one day that a question names beside no other figure; undefined where there are more, or none. */
export function onlyDayIn(question: string, today: string): DateGiven | undefined {
  const [date, ...others] = readQuantities(question, today).filter((each) => each.kind !== 'number' || !each.isAside)
  return date?.kind === 'date' && others.length === 0 ? date : undefined
}
