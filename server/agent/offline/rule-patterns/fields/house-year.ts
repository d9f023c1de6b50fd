import { findRule } from '../../../../rules/index.ts'
import { readFigures } from '../../quantities/read-quantities.ts'
import type { WordField } from '../pattern.ts'

/** The full-time year of the house position, for the people that hours take, and its clause. */
export const HOUSE_YEAR = {
  field: 'hoursPerFte',
  clause: 'ES-08',
  value: (findRule('ES-08')!.parameters.at(-1)!.values as Record<'ES-08', { hoursPerFte: number }>)['ES-08']
    .hoursPerFte,
}

/** The house year, where the only hours that a question gives are those to be staffed. */
export const HOUSE_FULL_TIME_YEAR: WordField = {
  field: HOUSE_YEAR.field,
  read: (question) => (givesOneTotal(question) ? { value: HOUSE_YEAR.value, places: [] } : undefined),
}

// A figure of this size beside the hours may be those of one person.
const SMALLEST_YEAR = 100

/** Whether a question gives one count of hours, which are not those of each, and nothing that may be another. */
export function givesOneTotal(question: string): boolean {
  const large = readFigures(question).filter((each) => each.kind === 'number' && each.value >= SMALLEST_YEAR)
  const [hours, ...more] = large
  return hours?.kind === 'number' && hours.counts === 'hour' && hours.role !== 'each' && more.length === 0
}
